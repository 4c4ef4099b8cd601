import { readDocument } from '#storage/read-document.ts';
import type { Listening } from './listening/listen-bar.ts';
import type { ReadingBar } from './annotations/reading-bar.ts';
import { hasAnnotations } from './annotations/kept-annotations.ts';
import { listParagraphs } from './position/hold-place.ts';
import { settingsDocument } from './settings/model.ts';

/**
 * What a reader may do with a chapter's text, wired after the text stands: keep, note, bookmark, listen. The tools themselves come with the first
 * touch that asks for them, or at once where something is kept of this chapter.
 */
export function wireReading(story: HTMLElement): void {
  const chapter = story.dataset.slug ?? '';
  let bar: Promise<ReadingBar> | undefined;
  let listening: Promise<Listening> | undefined;
  const listen = () =>
    (listening ??= import('./listening/listen-bar.ts').then(({ openListening }) => openListening(story)));
  const tools = () =>
    (bar ??= import('./annotations/reading-bar.ts').then(({ openReadingTools }) =>
      openReadingTools(story, chapter, (index) => void listen().then((one) => one.play(index))),
    ));
  const isQuiet = () => readDocument(settingsDocument).value.marks === 'hidden';

  if (hasAnnotations(chapter) || /^#(?:at|kept)=/.test(location.hash)) void tools();
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!bar && selection && !selection.isCollapsed && story.contains(selection.anchorNode)) void tools();
  });
  story.addEventListener('click', (event) => {
    const clicked = event.target as HTMLElement;
    if (clicked.closest('a, button, input, textarea, label, summary')) return;
    if (isQuiet()) return event.stopImmediatePropagation();
    if (bar || !(document.getSelection()?.isCollapsed ?? true)) return;
    const index = listParagraphs().findIndex((one) => one.contains(clicked));
    if (index >= 0) void tools().then((one) => one.open(index));
  });

  addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const act = ({ KeyK: 'keep', KeyN: 'note', KeyB: 'bookmark', KeyL: 'listen' } as const)[event.code];
    if (!act || readDocument(settingsDocument).value.keys === 'off') return;
    event.preventDefault();
    if (act === 'listen') void listen().then((one) => one.toggle());
    else void tools().then((one) => one.act(act));
  });

  // Asked for from the panel "Aa" and from the line under the title.
  addEventListener('reading-tools', () => void tools().then((one) => one.open()));
  addEventListener('reading-aloud', () => void listen().then((one) => one.play()));
  offerBesideTitle();
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
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'quiet',
    textContent: text,
  });
  made.addEventListener('click', () => dispatchEvent(new Event(name)));
  return made;
}
