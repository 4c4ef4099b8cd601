import { firstVisible } from '../position/hold-place.ts';
import { loadStyles } from '../load-styles.ts';
import { findQuote, quoteSpan, type Span } from './find-quote.ts';
import { keepAnnotation, letGoOfAnnotation, newAnnotationId, readAnnotations, type Kept } from './kept-annotations.ts';
import type { Annotation, Motivation } from './model.ts';
import { paintMark, removeMark } from './paint-marks.ts';
import { findLinkedParagraph, linkToParagraph } from './paragraph-link.ts';
import barStyles from './reading-bar.css?url';
import { paragraphAt, readStoryText, spanOfParagraph, spanOfSelection } from './story-text.ts';

/** How much of a paragraph a bookmark remembers it by. */
const bookmarkLength = 120;
const notKept = 'This browser did not keep that. It stays here while the page is open; copy what you need.';

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
 * @param onListen starts reading aloud at a paragraph; without it there is no such button
 */
export async function openReadingTools(
  story: HTMLElement,
  chapter: string,
  onListen?: (index: number) => void,
): Promise<ReadingBar> {
  await loadStyles(barStyles);
  const text = readStoryText();
  const kept = new Map<string, Kept & { span: Span | null }>();
  for (const one of readAnnotations(chapter)) show(one);

  let target = -1;
  let selected: Span | null = null;
  /** The one whose note is open. */
  let open: string | null = null;

  const bar = element('div', { className: 'reading-bar', hidden: true });
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Reading tools');
  const where = element('p', { className: 'reading-bar__where' });
  const say = element('p', { className: 'reading-bar__say' });
  say.setAttribute('role', 'status');
  const tools = element('div', { className: 'reading-bar__tools' });
  const keep = button('Keep', () => toggle('highlighting'));
  const note = button('Note', () => openNote());
  const mark = button('Bookmark', () => toggle('bookmarking'));
  const back = button('‹', () => move(-1), 'Paragraph before');
  const on = button('›', () => move(1), 'Next paragraph');
  const link = button('Link', () => void copyLink());
  const listen =
    onListen &&
    button('Listen', () => {
      const from = Math.max(0, target);
      shut();
      onListen(from);
    });
  const all = element('a', { href: '/notes/', textContent: 'All', ariaLabel: 'All that you marked' });
  const close = button('×', () => shut(), 'Close the reading tools');
  tools.append(back, on, keep, note, mark, link, ...(listen ? [listen] : []), all);
  const form = element('div', { className: 'reading-bar__note', hidden: true });
  const label = element('label', { textContent: 'Your note' });
  const field = element('textarea', { rows: 3 });
  label.append(field);
  form.append(
    label,
    button('Done', () => closeNote(true)),
  );
  const head = element('div', { className: 'reading-bar__head' });
  head.append(where, close);
  bar.append(head, form, tools, say);
  document.body.append(bar);

  function show(one: Kept): void {
    const span = findQuote(text.text, one.annotation);
    kept.set(one.id, { ...one, span });
    if (!span) return;
    if (one.annotation.motivation === 'bookmarking')
      text.paragraphs[paragraphAt(text, span.start)]!.dataset.bookmark = one.id;
    else paintMark(text, span, one.id, one.annotation.note !== '');
  }

  function hide(id: string): void {
    const one = kept.get(id);
    kept.delete(id);
    if (!one?.span) return;
    if (one.annotation.motivation === 'bookmarking')
      delete text.paragraphs[paragraphAt(text, one.span.start)]!.dataset.bookmark;
    else removeMark(id);
  }

  /** What the next action is about. */
  function spanNow(): Span | null {
    if (selected) return selected;
    return target < 0 ? null : spanOfParagraph(text, target);
  }

  /** What is kept already at that place: a bookmark there, or a passage that overlaps. */
  function keptHere(kind: 'bookmark' | 'passage'): string | undefined {
    const span = spanNow();
    if (!span) return undefined;
    return [...kept.values()].find(
      (one) =>
        (one.annotation.motivation === 'bookmarking') === (kind === 'bookmark') &&
        one.span !== null &&
        (kind === 'bookmark'
          ? paragraphAt(text, one.span.start) === paragraphAt(text, span.start)
          : one.span.start < span.end && one.span.end > span.start),
    )?.id;
  }

  function refresh(): void {
    const span = spanNow();
    for (const one of text.paragraphs) one.classList.toggle('is-target', false);
    if (!selected && target >= 0) text.paragraphs[target]!.classList.add('is-target');
    where.textContent = span ? shorten(text.text.slice(span.start, span.end)) : '';
    keep.textContent = keptHere('passage') ? 'Let go' : 'Keep';
    const overlapping = keptHere('passage');
    note.textContent = overlapping && kept.get(overlapping)!.annotation.note !== '' ? 'Your note' : 'Note';
    mark.setAttribute('aria-pressed', String(keptHere('bookmark') !== undefined));
    back.disabled = target <= 0;
    on.disabled = target >= text.paragraphs.length - 1;
  }

  function store(one: Kept): boolean {
    if (keepAnnotation(one)) return true;
    say.textContent = notKept;
    return false;
  }

  function add(motivation: Motivation): string | null {
    let span = spanNow();
    if (!span) return null;
    if (motivation === 'bookmarking') {
      const whole = spanOfParagraph(text, paragraphAt(text, span.start));
      span = { start: whole.start, end: Math.min(whole.end, whole.start + bookmarkLength) };
    }
    const now = Date.now();
    const annotation: Annotation = {
      ...quoteSpan(text.text, span),
      motivation,
      chapter,
      note: '',
      created: now,
    };
    const one = { id: newAnnotationId(chapter, now), annotation };
    show(one);
    store(one);
    return one.id;
  }

  function toggle(motivation: 'highlighting' | 'bookmarking'): void {
    say.replaceChildren();
    const id = keptHere(motivation === 'bookmarking' ? 'bookmark' : 'passage');
    if (id === undefined) {
      add(motivation);
      if (say.textContent === '') say.textContent = motivation === 'bookmarking' ? 'Bookmarked.' : 'Kept.';
    } else letGo(id);
    clearSelection();
    refresh();
  }

  /** Takes one away and offers it back: a slip of the thumb must not cost a note. */
  function letGo(id: string): void {
    const one = kept.get(id);
    if (!one) return;
    if (!letGoOfAnnotation(id)) {
      say.textContent = notKept;
      return;
    }
    hide(id);
    say.replaceChildren(
      one.annotation.note === '' ? 'Let go. ' : 'Let go, with its note. ',
      button('Bring it back', () => {
        show(one);
        say.replaceChildren();
        if (store(one)) say.textContent = 'It is back.';
        refresh();
      }),
    );
  }

  let timer: number | undefined;
  function openNote(): void {
    say.replaceChildren();
    open = keptHere('passage') ?? add('commenting');
    if (open === null) return;
    clearSelection();
    field.value = kept.get(open)!.annotation.note;
    form.hidden = false;
    refresh();
    field.focus();
  }

  /** Stores what stands in the note's field (S11: soon after the last key, and at once on leaving). */
  function saveNote(): void {
    window.clearTimeout(timer);
    timer = undefined;
    const one = open === null ? undefined : kept.get(open);
    if (!one || one.annotation.note === field.value) return;
    one.annotation = {
      ...one.annotation,
      note: field.value,
      motivation: field.value.trim() === '' ? 'highlighting' : 'commenting',
    };
    if (store(one)) say.textContent = '';
    for (const painted of document.querySelectorAll<HTMLElement>(`mark[data-annotation="${one.id}"]`))
      painted.toggleAttribute('data-note', field.value !== '');
  }

  function closeNote(refocus: boolean): void {
    saveNote();
    open = null;
    form.hidden = true;
    refresh();
    if (refocus) note.focus();
  }

  field.addEventListener('input', () => {
    timer ??= window.setTimeout(saveNote, 500);
  });
  window.addEventListener('pagehide', saveNote);

  async function copyLink(): Promise<void> {
    const index = selected ? paragraphAt(text, selected.start) : target;
    if (index < 0) return;
    const address = `${location.origin}${location.pathname}${linkToParagraph(text, index)}`;
    try {
      await navigator.clipboard.writeText(address);
      say.textContent = 'The link to this paragraph is copied.';
    } catch {
      // No permission, or no https: then it is there to be copied by hand.
      say.replaceChildren('The link: ', element('input', { value: address, readOnly: true, ariaLabel: 'The link' }));
      say.querySelector('input')!.select();
    }
  }

  function move(step: number): void {
    closeNote(false);
    target = Math.min(text.paragraphs.length - 1, Math.max(0, target + step));
    selected = null;
    text.paragraphs[target]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    say.textContent = '';
    refresh();
  }

  function clearSelection(): void {
    if (selected) target = paragraphAt(text, selected.start);
    selected = null;
    document.getSelection()?.removeAllRanges();
  }

  function reveal(): void {
    bar.hidden = false;
    document.documentElement.dataset.readingBar = '';
    refresh();
  }

  function shut(): void {
    closeNote(false);
    const had = bar.contains(document.activeElement);
    bar.hidden = true;
    delete document.documentElement.dataset.readingBar;
    for (const one of text.paragraphs) one.classList.remove('is-target');
    const paragraph = text.paragraphs[target];
    target = -1;
    selected = null;
    // So that the keyboard goes on from the text and not from the page's beginning.
    if (had && paragraph) {
      paragraph.setAttribute('tabindex', '-1');
      paragraph.focus({ preventScroll: true });
    }
  }

  const followSelection = () => {
    const span = spanOfSelection(text, document.getSelection());
    if (span) {
      selected = span;
      target = paragraphAt(text, span.start);
      reveal();
    } else if (selected && !bar.contains(document.activeElement)) {
      selected = null;
      if (!bar.hidden) refresh();
    }
  };
  document.addEventListener('selectionchange', followSelection);
  followSelection();
  story.addEventListener('click', (event) => {
    const clicked = event.target as HTMLElement;
    if (clicked.closest('a, button, input, textarea, label, summary')) return;
    if (!(document.getSelection()?.isCollapsed ?? true)) return;
    const index = text.paragraphs.findIndex((one) => one.contains(clicked));
    // A second tap closes, except on what is kept: that opens it.
    if (index < 0 || (!bar.hidden && index === target && !clicked.closest('mark'))) return shut();
    closeNote(false);
    target = index;
    selected = null;
    say.textContent = '';
    const id = clicked.closest<HTMLElement>('mark')?.dataset.annotation;
    reveal();
    if (id && kept.get(id)?.annotation.note) {
      open = id;
      field.value = kept.get(id)!.annotation.note;
      form.hidden = false;
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || bar.hidden) return;
    if (!form.hidden) closeNote(true);
    else shut();
  });

  const asked = kept.get(/^#kept=([\w.-]+)$/.exec(location.hash)?.[1] ?? '')?.span;
  const linked = asked ? paragraphAt(text, asked.start) : findLinkedParagraph(text, location.hash);
  if (linked >= 0) {
    text.paragraphs[linked]!.scrollIntoView({ block: 'start', behavior: 'instant' });
    text.paragraphs[linked]!.classList.add('is-target');
  }

  const openAt = (index = firstVisible(text.paragraphs)) => {
    target = Math.max(0, index);
    reveal();
  };
  return {
    open(index) {
      if (selected) return reveal();
      openAt(index);
      if (index === undefined) keep.focus();
    },
    act(action) {
      if (bar.hidden) openAt();
      if (action === 'note') openNote();
      else toggle(action === 'bookmark' ? 'bookmarking' : 'highlighting');
    },
  };
}

function shorten(text: string): string {
  const words = text.trim();
  return words.length <= 70 ? words : `${words.slice(0, 66).replace(/\s+\S*$/, '')} …`;
}

function button(text: string, act: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  if (name) made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  // A selection lives as long as nothing else takes the focus: pressing a button must not end it.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
