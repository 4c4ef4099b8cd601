import type { Speech } from './speaker.ts';

/** Voices come late, in Chrome with an event, elsewhere at once or never: this long they are waited for. */
const waitMs = 1500;

/**
 * The voices of this device that speak English, those that need no network first.
 *
 * @returns an empty list where there is none; some devices speak all the same, with a voice that they don't name
 */
export async function findVoices(speech: Speech): Promise<SpeechSynthesisVoice[]> {
  if (speech.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const done = () => {
        speech.removeEventListener('voiceschanged', done);
        resolve();
      };
      speech.addEventListener('voiceschanged', done);
      setTimeout(done, waitMs);
    });
  }
  return speech
    .getVoices()
    .filter(({ lang }) => /^en\b/i.test(lang.replace('_', '-')))
    .sort((one, other) => rank(other) - rank(one));
}

function rank({ localService, lang, default: isDefault }: SpeechSynthesisVoice): number {
  return Number(localService) * 4 + Number(/en.US/i.test(lang)) * 2 + Number(isDefault);
}
