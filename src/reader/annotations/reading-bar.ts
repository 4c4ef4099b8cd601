import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { copyLink } from './copy-link.ts';
import { loadStyles } from '../load-styles.ts';
import { firstVisible } from '../position/hold-place.ts';
import type { Span } from './find-quote.ts';
import { NoteForm } from './note-form.ts';
import { findLinkedParagraph, linkToParagraph } from './paragraph-link.ts';
import { Passages } from './passages.ts';
import barStyles from './reading-bar.css?url';
import { shortenQuote } from './shorten-quote.ts';
import { paragraphAt, readStoryText, spanOfParagraph, spanOfSelection } from './story-text.ts';

const notKept = 'This browser did not keep that. It stands here while the page is open.';

/** What other parts of the page may do with the bar. */
export interface ReadingBar {
  /** Opens it at a paragraph; without a number at the first that is on the screen, and takes the focus. */
  open(index?: number): void;
  /** Does one of its actions at what is selected or at the first paragraph on the screen. */
  act(action: 'keep' | 'note' | 'bookmark'): void;
}

/**
 * The reading tools of a chapter: a bar at the foot of the window, out of the way of what a touch screen shows over a selection. It acts on
 * what is selected, else on the paragraph that was tapped; the arrows in it go from paragraph to paragraph, for those who have no pointer.
 *
 * @param chapter the chapter's slug
 * @param onListen starts reading aloud at a paragraph
 */
export async function openReadingTools(
  story: HTMLElement,
  chapter: string,
  onListen: (index: number) => void,
): Promise<ReadingBar> {
  await loadStyles(barStyles);
  const text = readStoryText();
  const passages = new Passages(text, chapter);
  /** The paragraph that the bar is about; -1 for none. */
  let target = -1;
  let selected: Span | null = null;

  const where = makeElement('p', { class: 'reading-bar__where' });
  const status = makeElement('p', { class: 'reading-bar__say', role: 'status' });
  const say = (...words: (string | Node)[]) => status.replaceChildren(...words);
  const note = new NoteForm(passages, say, () => {
    note.close();
    refresh();
    noteButton.focus();
  });
  const keepButton = press('Keep', () => toggle('passage'));
  const noteButton = press('Note', openNote);
  const bookmarkButton = press('Bookmark', () => toggle('bookmark'));
  const backButton = press('‹', () => move(-1), 'Paragraph before');
  const onButton = press('›', () => move(1), 'Next paragraph');
  const listenButton = press('Listen', () => {
    const from = Math.max(0, target);
    shut();
    onListen(from);
  });
  const bar = makeElement(
    'div',
    { class: 'reading-bar', role: 'region', 'aria-label': 'Reading tools', hidden: true },
    makeElement('div', { class: 'reading-bar__head' }, where, press('×', shut, 'Close the reading tools')),
    note.element,
    makeElement(
      'div',
      { class: 'reading-bar__tools' },
      ...[
        backButton,
        onButton,
        keepButton,
        noteButton,
        bookmarkButton,
        press('Link', () => {
          const link = linkToParagraph(text, Math.max(0, target));
          void copyLink(`${location.origin}${location.pathname}${link}`, say);
        }),
      ],
      listenButton,
      makeElement('a', { href: '/notes/', 'aria-label': 'All that you marked' }, 'All'),
    ),
    status,
  );
  document.body.append(bar);

  /** What the next action is about. */
  function spanNow(): Span | null {
    return selected ?? (target < 0 ? null : spanOfParagraph(text, target));
  }

  function refresh(): void {
    const span = spanNow();
    text.paragraphs.forEach((one, i) => one.classList.toggle('is-target', !selected && i === target));
    where.textContent = span ? shortenQuote(text.text.slice(span.start, span.end)) : '';
    const passage = span && passages.findAt(span, 'passage');
    keepButton.textContent = passage ? 'Let go' : 'Keep';
    noteButton.textContent = passage?.annotation.note ? 'Your note' : 'Note';
    bookmarkButton.setAttribute('aria-pressed', String(Boolean(span && passages.findAt(span, 'bookmark'))));
    backButton.disabled = target <= 0;
    onButton.disabled = target >= text.paragraphs.length - 1;
  }

  /** Turns to a paragraph, or to what is selected. A note that is open is stored and closed first. */
  function turnTo(index: number, selection: Span | null = null): void {
    note.close();
    target = index;
    selected = selection;
    bar.hidden = false;
    document.documentElement.dataset.readingBar = '';
    refresh();
  }

  function toggle(kind: 'passage' | 'bookmark'): void {
    const span = spanNow();
    if (!span) return;
    // Before anything is let go, what stands in the note's field is its note.
    note.close();
    const there = passages.findAt(span, kind);
    if (there) letGo(there.id);
    else {
      const { isStored } = passages.add(kind === 'bookmark' ? 'bookmarking' : 'highlighting', span);
      say(isStored ? (kind === 'bookmark' ? 'Bookmarked.' : 'Kept.') : notKept);
    }
    endSelection();
    refresh();
  }

  /** Takes one away and offers it back: a slip of the thumb must not cost a note. */
  function letGo(id: string): void {
    const gone = passages.letGo(id);
    if (!gone) return say('This browser did not let it go. It is still here.');
    say(
      gone.annotation.note === '' ? 'Let go. ' : 'Let go, with its note. ',
      press('Bring it back', () => {
        say(passages.bringBack(gone) ? 'It is back.' : notKept);
        refresh();
      }),
    );
  }

  function openNote(): void {
    const span = spanNow();
    if (!span) return;
    say();
    let id = passages.findAt(span, 'passage')?.id;
    if (id === undefined) {
      const added = passages.add('commenting', span);
      ({ id } = added);
      if (!added.isStored) say(notKept);
    }
    endSelection();
    note.open(id, true);
    refresh();
  }

  function move(step: number): void {
    say();
    turnTo(Math.min(text.paragraphs.length - 1, Math.max(0, target + step)));
    text.paragraphs[target]!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  function endSelection(): void {
    selected = null;
    document.getSelection()?.removeAllRanges();
  }

  function shut(): void {
    note.close();
    // What could not be stored is nowhere else: it stays in sight.
    if (note.isOpen) return;
    const hadFocus = bar.contains(document.activeElement);
    const paragraph = text.paragraphs[target];
    bar.hidden = true;
    delete document.documentElement.dataset.readingBar;
    target = -1;
    selected = null;
    refresh();
    // So that the keyboard goes on from the text and not from the page's beginning.
    if (!hadFocus || !paragraph) return;
    paragraph.setAttribute('tabindex', '-1');
    paragraph.focus({ preventScroll: true });
  }

  function followSelection(): void {
    const span = spanOfSelection(text, document.getSelection());
    if (span) turnTo(paragraphAt(text, span.start), span);
    else if (selected && !bar.contains(document.activeElement)) {
      selected = null;
      refresh();
    }
  }

  function followTap(event: MouseEvent): void {
    const tapped = event.target as HTMLElement;
    if (tapped.closest('a, button, input, textarea, label, summary')) return;
    if (!(document.getSelection()?.isCollapsed ?? true)) return;
    const index = text.paragraphs.findIndex((one) => one.contains(tapped));
    const mark = tapped.closest<HTMLElement>('mark');
    // A second tap closes, except on what is kept: that opens it.
    if (index < 0 || (!bar.hidden && index === target && !mark)) return shut();
    say();
    turnTo(index);
    const kept = passages.get(mark?.dataset.annotation ?? '');
    if (kept?.annotation.note) note.open(kept.id, false);
  }

  document.addEventListener('selectionchange', followSelection);
  story.addEventListener('click', followTap);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || bar.hidden) return;
    if (!note.isOpen) return shut();
    note.close();
    refresh();
    noteButton.focus();
  });
  followSelection();
  goToLinked();

  /** Where the address names a kept passage or a paragraph, the page opens there. */
  function goToLinked(): void {
    const asked = passages.get(/^#kept=([\w.-]+)$/.exec(location.hash)?.[1] ?? '')?.span;
    const linked = asked ? paragraphAt(text, asked.start) : findLinkedParagraph(text, location.hash);
    if (linked < 0) return;
    text.paragraphs[linked]!.scrollIntoView({ block: 'start', behavior: 'instant' });
    text.paragraphs[linked]!.classList.add('is-target');
  }

  return {
    open(index) {
      if (selected) return;
      turnTo(Math.max(0, index ?? firstVisible(text.paragraphs)));
      if (index === undefined) keepButton.focus();
    },
    act(action) {
      if (bar.hidden) turnTo(Math.max(0, firstVisible(text.paragraphs)));
      if (action === 'note') openNote();
      else toggle(action === 'bookmark' ? 'bookmark' : 'passage');
    },
  };
}

/** A button that leaves a selection alone: it lives as long as nothing else takes the focus. */
function press(text: string, act: () => void, name?: string): HTMLButtonElement {
  const button = makeButton(text, act, name);
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  return button;
}
