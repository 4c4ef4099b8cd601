import { makeButton } from '#ui/make-button.ts';
import { readDocument } from '#storage/read-document.ts';
import type { Listening } from './listening/listen-bar.ts';
import { hasAnnotations } from './annotations/kept-annotations.ts';
import { loadPart } from './load-part.ts';
import { listParagraphs } from './position/hold-place.ts';
import { settingsDocument } from './settings/model.ts';

/**
 * What a reader may do with a chapter's text, wired after the text stands: keep, note, bookmark, listen. The tools themselves come with the first
 * touch that asks for them, or at once where something is kept of this chapter.
 */
export function wireReading(story: HTMLElement): void {
  const chapter = story.dataset.slug ?? '';
  const listening = loadPart(
    () => import('./listening/listen-bar.ts'),
    ({ openListening }) => openListening(story),
  );
  const listen = (act: (one: Listening) => void) => {
    wakeVoice();
    listening.use(act);
  };
  const tools = loadPart(
    () => import('./annotations/reading-bar.ts'),
    ({ openReadingTools }) => openReadingTools(story, chapter, (index) => listen((one) => one.play(index))),
  );
  const isQuiet = () => readDocument(settingsDocument).value.marks === 'hidden';

  if (hasAnnotations(chapter) || /^#(?:at|kept)=/.test(location.hash)) tools.use(() => undefined);
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!tools.isThere && selection && !selection.isCollapsed && story.contains(selection.anchorNode))
      tools.use(() => undefined);
  });
  story.addEventListener('click', (event) => {
    const clicked = event.target as HTMLElement;
    if (clicked.closest('a, button, input, textarea, label, summary')) return;
    if (isQuiet()) return event.stopImmediatePropagation();
    if (tools.isThere || !(document.getSelection()?.isCollapsed ?? true)) return;
    const index = listParagraphs().findIndex((one) => one.contains(clicked));
    if (index >= 0) tools.use((one) => one.open(index));
  });

  addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const act = ({ KeyK: 'keep', KeyN: 'note', KeyB: 'bookmark', KeyL: 'listen' } as const)[event.code];
    if (!act || readDocument(settingsDocument).value.keys === 'off') return;
    event.preventDefault();
    if (act === 'listen') listen((one) => one.toggle());
    else tools.use((one) => one.act(act));
  });

  // Asked for from the panel "Aa" and from the line under the title.
  addEventListener('reading-tools', () => tools.use((one) => one.open()));
  addEventListener('reading-aloud', () => listen((one) => one.play()));
  offerBesideTitle();
}

/**
 * Says nothing, in the tap that asks for reading aloud: Safari lets a page speak only when it has begun to inside a tap, and the part that
 * reads comes a moment after it.
 */
function wakeVoice(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/** Two quiet ways in under the title, in the line that is there: nothing moves. */
function offerBesideTitle(): void {
  const line = document.querySelector('.opening__time');
  if (!line) return;
  const listen = offer('Listen', 'reading-aloud');
  const mark = offer('Keep, note', 'reading-tools');
  line.append(listen, mark);
}

function offer(text: string, name: string): HTMLButtonElement {
  const button = makeButton(text, () => dispatchEvent(new Event(name)));
  button.className = 'quiet';
  return button;
}
