import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Speaker, type Speech, type SpeakerState } from './speaker.ts';
import { splitSentences } from './split-sentences.ts';

interface FakeUtterance {
  text: string;
  rate: number;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

/** A voice that says what it is given, and ends only when told to; cancelling says "error", as browsers do. */
function setUp(paragraphs: string[], sceneEnds: number[] = []) {
  const said: FakeUtterance[] = [];
  const states: SpeakerState[] = [];
  let current: FakeUtterance | undefined;
  const speech = {
    speak: (utterance: FakeUtterance) => {
      current = utterance;
      said.push(utterance);
      utterance.onstart?.();
    },
    cancel: () => {
      const cancelled = current;
      current = undefined;
      cancelled?.onerror?.();
    },
    getVoices: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const speaker = new Speaker({
    speech: speech as unknown as Speech,
    pieces: splitSentences(paragraphs),
    sceneEnds: new Set(sceneEnds),
    makeUtterance: (text) => ({ text, rate: 1 }) as unknown as SpeechSynthesisUtterance,
    onPiece: () => undefined,
    onState: (state) => states.push(state),
  });
  return { speaker, said: () => said.map(({ text }) => text), states, end: () => current?.onend?.(), speech };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const story = ['One. Two.', 'Three.', 'Four.'];

describe('reading aloud', () => {
  test('goes from sentence to sentence to the end and stops', () => {
    const { speaker, said, end, states } = setUp(story);
    speaker.playFrom(0);
    for (let i = 0; i < 4; i += 1) end();
    expect(said()).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(states.at(-1)).toBe('stopped');
  });

  test('begins where it is told to', () => {
    const { speaker, said } = setUp(story);
    speaker.playFrom(1);
    expect(said()).toEqual(['Three.']);
  });

  test('goes on after a pause with the sentence that was cut off, and the cancelled one counts as no failure', () => {
    const { speaker, said, end, states } = setUp(story);
    speaker.playFrom(0);
    end();
    speaker.pause();
    expect(states.at(-1)).toBe('paused');
    speaker.resume();
    expect(said()).toEqual(['One.', 'Two.', 'Two.']);
    expect(states).not.toContain('mute');
  });

  test('steps back and on, and stays within the chapter', () => {
    const { speaker, said } = setUp(story);
    speaker.playFrom(1);
    speaker.step(-1);
    speaker.step(1);
    speaker.step(1);
    speaker.step(1);
    expect(said()).toEqual(['Three.', 'Two.', 'Three.', 'Four.', 'Four.']);
  });

  test('goes on where a voice never says that it is done', () => {
    const { speaker, said } = setUp(story);
    speaker.playFrom(0);
    vi.advanceTimersByTime(6000);
    expect(said().slice(0, 2)).toEqual(['One.', 'Two.']);
  });

  test('says so where no voice begins at all', () => {
    const { speaker, states, speech } = setUp(story);
    speech.speak = () => undefined;
    speaker.playFrom(0);
    vi.advanceTimersByTime(9000);
    expect(states.at(-1)).toBe('mute');
  });

  test('ends with the scene when the time is up, not before, and goes on with the next one', () => {
    const { speaker, said, end, states } = setUp(story, [1]);
    speaker.stopAfter(Date.now() + 10);
    speaker.playFrom(0);
    vi.advanceTimersByTime(20);
    end();
    end();
    expect(said()).toEqual(['One.', 'Two.', 'Three.']);
    end();
    expect(states.at(-1)).toBe('paused');
    expect(said()).toHaveLength(3);
    speaker.resume();
    expect(said().at(-1)).toBe('Four.');
  });

  test('lets a scene end pass while there is time', () => {
    const { speaker, said, end } = setUp(story, [1]);
    speaker.stopAfter(Date.now() + 1000);
    speaker.playFrom(1);
    end();
    expect(said()).toEqual(['Three.', 'Four.']);
  });
});
