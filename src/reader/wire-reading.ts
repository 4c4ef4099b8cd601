import { readDocument } from '#storage/read-document.ts';
import type { Listening } from './listening/listen-bar.ts';
import type { ReadingBar } from './annotations/reading-bar.ts';
import { hasAnnotations } from './annotations/kept-annotations.ts';
import { listParagraphs } from './position/hold-place.ts';
import { sayNotLoaded } from './say-not-loaded.ts';
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
    (listening ??= import('./listening/listen-bar.ts').then(
      ({ openListening }) => openListening(story),
      (error: unknown) => {
        listening = undefined;
        sayNotLoaded();
        throw error;
      },
    ));
  const tools = () =>
    (bar ??= import('./annotations/reading-bar.ts').then(
      ({ openReadingTools }) => openReadingTools(story, chapter, (index) => use(listen(), (one) => one.play(index))),
      (error: unknown) => {
        bar = undefined;
        sayNotLoaded();
        throw error;
      },
    ));
  const isQuiet = () => readDocument(settingsDocument).value.marks === 'hidden';

  if (hasAnnotations(chapter) || /^#(?:at|kept)=/.test(location.hash)) use(tools(), () => undefined);
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!bar && selection && !selection.isCollapsed && story.contains(selection.anchorNode))
      use(tools(), () => undefined);
  });
  story.addEventListener('click', (event) => {
    const clicked = event.target as HTMLElement;
    if (clicked.closest('a, button, input, textarea, label, summary')) return;
    if (isQuiet()) return event.stopImmediatePropagation();
    if (bar || !(document.getSelection()?.isCollapsed ?? true)) return;
    const index = listParagraphs().findIndex((one) => one.contains(clicked));
    if (index >= 0) use(tools(), (one) => one.open(index));
  });

  addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const act = ({ KeyK: 'keep', KeyN: 'note', KeyB: 'bookmark', KeyL: 'listen' } as const)[event.code];
    if (!act || readDocument(settingsDocument).value.keys === 'off') return;
    event.preventDefault();
    if (act === 'listen') use(listen(), (one) => one.toggle());
    else use(tools(), (one) => one.act(act));
  });

  // Asked for from the panel "Aa" and from the line under the title.
  addEventListener('reading-tools', () => use(tools(), (one) => one.open()));
  addEventListener('reading-aloud', () => use(listen(), (one) => one.play()));
  offerBesideTitle();
}

/** Does something with a part when it has come; that it didn't come has been said by then. */
function use<T>(part: Promise<T>, act: (one: T) => void): void {
  part.then(act, () => undefined);
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
