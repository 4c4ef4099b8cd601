import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { loadStyles } from '../load-styles.ts';
import { firstVisible, listParagraphs } from '../position/hold-place.ts';
import barStyles from '../annotations/reading-bar.css?url';
import { findVoices } from './find-voices.ts';
import { listeningDocument } from './model.ts';
import { Speaker, type SpeakerState } from './speaker.ts';
import { splitSentences, type Piece } from './split-sentences.ts';

const noVoice =
  'This device gives the browser no voice to read with. Its own screen reader can (VoiceOver, TalkBack, Narrator); so can most e-reader apps, with the EPUB.';
const rates: [value: number, label: string][] = [
  [0.7, 'Slow'],
  [0.85, 'A little slower'],
  [1, 'As spoken'],
  [1.2, 'Faster'],
  [1.5, 'Fast'],
];
const sleeps: [minutes: number, label: string][] = [
  [0, 'Never'],
  [10, '10 minutes, with the scene'],
  [20, '20 minutes, with the scene'],
  [40, '40 minutes, with the scene'],
];

/** Reads the chapter aloud, with a bar at the foot of the window. */
export interface Listening {
  /** Begins at a paragraph; without a number at the first that is on the screen. */
  play(paragraph?: number): void;
  /** Pauses, or goes on. */
  toggle(): void;
}

/** Builds the bar for reading aloud. Nothing is said before it is asked to. */
export async function openListening(story: HTMLElement): Promise<Listening> {
  await loadStyles(barStyles);
  const paragraphs = listParagraphs();
  const sceneEnds = new Set(
    paragraphs.flatMap((one, i) =>
      i + 1 === paragraphs.length || !one.nextElementSibling?.matches('p, blockquote') ? [i] : [],
    ),
  );
  let settings = readDocument(listeningDocument).value;

  const say = makeElement('p', { class: 'reading-bar__say', role: 'status' });
  const pause = makeButton('Pause', () => toggle());
  const rate = select(
    'Speed',
    rates.map(([value, label]) => [String(value), label]),
    String(settings.rate),
    (value) => keep({ rate: Number(value) }),
  );
  const sleep = select(
    'Stop after',
    sleeps.map(([value, label]) => [String(value), label]),
    '0',
    (value) => speaker?.stopAfter(value === '0' ? Infinity : Date.now() + Number(value) * 60_000),
  );
  const voice = select('Voice', [['', 'The device’s']], '', (value) => keep({ voice: value }));
  const bar = makeElement(
    'div',
    { class: 'reading-bar', role: 'region', 'aria-label': 'Reading aloud', hidden: true },
    makeElement(
      'div',
      { class: 'reading-bar__tools' },
      pause,
      makeButton('‹', () => speaker?.step(-1), 'Sentence before'),
      makeButton('›', () => speaker?.step(1), 'Next sentence'),
      ...[rate, sleep, voice],
      makeButton('×', shut, 'Stop reading aloud'),
    ),
    say,
  );
  document.body.append(bar);

  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  let voices: SpeechSynthesisVoice[] = [];
  const speaker = speech
    ? new Speaker({
        speech,
        pieces: splitSentences(paragraphs.map((one) => one.textContent ?? '')),
        sceneEnds,
        makeUtterance: (text) => new SpeechSynthesisUtterance(text),
        onPiece: (piece) => showPiece(paragraphs, piece),
        onState: showState,
      })
    : null;
  if (speech && speaker) {
    voices = await findVoices(speech);
    const list = voice.querySelector('select')!;
    for (const one of voices) list.append(new Option(one.name, one.voiceURI));
    list.value = settings.voice;
    if (list.selectedIndex < 0) list.value = '';
    voice.hidden = voices.length < 2;
    speaker.rate = settings.rate;
    chooseVoice();
  }
  // A voice would otherwise go on by itself on the next page.
  window.addEventListener('pagehide', () => speaker?.stop());

  function chooseVoice(): void {
    if (speaker) speaker.voice = voices.find(({ voiceURI }) => voiceURI === settings.voice) ?? voices[0] ?? null;
  }

  function keep(next: Partial<typeof settings>): void {
    settings = { ...settings, ...next };
    // A failed write is no news to someone who is listening: it is as chosen while the page is open.
    writeDocument(listeningDocument, 'main', settings);
    if (!speaker) return;
    speaker.rate = settings.rate;
    chooseVoice();
    speaker.again();
  }

  function showState(state: SpeakerState): void {
    pause.textContent = state === 'speaking' ? 'Pause' : 'Go on';
    say.textContent = state === 'mute' ? noVoice : state === 'paused' ? 'Paused.' : '';
    if (state === 'stopped') clearPiece(paragraphs);
  }

  function toggle(): void {
    if (!speaker) return;
    if (speaker.state === 'speaking') speaker.pause();
    else speaker.resume();
  }

  function shut(): void {
    speaker?.stop();
    bar.hidden = true;
    delete document.documentElement.dataset.readingBar;
  }

  // Start where you tap: while it reads, a tap on a paragraph goes on from there.
  story.addEventListener(
    'click',
    (event) => {
      const tapped = event.target as HTMLElement;
      if (bar.hidden || tapped.closest('a, button, input, textarea, label, summary')) return;
      const index = paragraphs.findIndex((one) => one.contains(tapped));
      if (index < 0) return;
      event.stopImmediatePropagation();
      speaker?.playFrom(index);
    },
    true,
  );

  function play(paragraph = Math.max(0, firstVisible(paragraphs))): void {
    bar.hidden = false;
    document.documentElement.dataset.readingBar = '';
    pause.focus();
    if (speaker) speaker.playFrom(paragraph);
    else showState('mute');
  }

  return { play, toggle: () => (bar.hidden ? play() : toggle()) };
}

/** The sentence that is heard is marked, by the browser's highlights where it has them, else by its paragraph; and it is brought into sight. */
function showPiece(paragraphs: readonly HTMLElement[], piece: Piece): void {
  clearPiece(paragraphs);
  const paragraph = paragraphs[piece.paragraph]!;
  paragraph.classList.add('is-heard');
  const range = rangeIn(paragraph, piece.start, piece.end);
  if (range && 'highlights' in CSS) CSS.highlights.set('heard', new Highlight(range));
  const box = (range ?? paragraph).getBoundingClientRect();
  const room = window.innerHeight - 180;
  if (box.top < 8 || box.bottom > room)
    window.scrollBy({ top: box.top - Math.min(120, room / 3), behavior: 'instant' });
}

function clearPiece(paragraphs: readonly HTMLElement[]): void {
  if ('highlights' in CSS) CSS.highlights.delete('heard');
  for (const one of paragraphs) one.classList.remove('is-heard');
}

function rangeIn(paragraph: HTMLElement, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!begun && start < at + node.length) {
      range.setStart(node, Math.max(0, start - at));
      begun = true;
    }
    if (begun && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  return null;
}

function select(
  name: string,
  options: [value: string, label: string][],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const list = makeElement('select');
  for (const [one, text] of options) list.append(new Option(text, one));
  list.value = value;
  list.addEventListener('change', () => onChange(list.value));
  return makeElement('label', {}, `${name} `, list);
}
