import { listIds } from '#storage/list-ids.ts';
import { readDocument } from '#storage/read-document.ts';
import { annotationDocument } from '../annotations/model.ts';
import { decisionDocument } from '../decisions/model.ts';
import { positionDocument } from './model.ts';

/** One chapter as the door knows it. */
export interface DoorChapter {
  number: number;
  title: string;
  /** What has happened by its end, in three sentences. */
  summary: string;
  /** Names of those who come in with it. */
  people: readonly string[];
  /** The id of its decision; null where it has none. */
  decision: string | null;
}

/** After so many days away the story so far stands open. */
const daysAway = 2;

/**
 * On the door, for one who has been here: "continue" at the furthest place; the latest of the story in three sentences, the people met and the reader's own last line, open
 * after some days away; and, if they last looked back at another chapter, a way there too. Says nothing to one who is new.
 *
 * @param host hidden element with [data-continue], [data-last] links, and inside a <details> [data-latest], [data-earlier] with [data-so-far], [data-met], [data-own]
 * @param chapters by slug, from the page's own data
 * @param now ms since 1970
 */
export function offerContinue(host: HTMLElement, chapters: Record<string, DoorChapter>, now = Date.now()): void {
  const { furthest, last } = readDocument(positionDocument).value;
  const chapter = furthest && chapters[furthest.slug];
  if (!furthest || !chapter) return;
  const link = host.querySelector<HTMLAnchorElement>('[data-continue]')!;
  link.href = `${link.dataset.base ?? '/'}read/${furthest.slug}/#continue`;
  link.textContent = `Continue: ${chapter.title}`;
  const back = host.querySelector<HTMLAnchorElement>('[data-last]')!;
  const other = last && last.slug !== furthest.slug ? chapters[last.slug] : undefined;
  if (last && other) {
    back.href = `${link.dataset.base ?? '/'}read/${last.slug}/`;
    back.textContent = `or back to ${other.title}, which you looked at last`;
  }
  back.hidden = !other;

  const told = Object.values(chapters).filter((one) => one.number <= chapter.number);
  const earlier = told.slice(0, -1);
  host.querySelector('[data-latest]')!.textContent = chapter.summary;
  host.querySelector('[data-so-far]')!.replaceChildren(...earlier.map((one) => paragraph(one.summary)));
  host.querySelector<HTMLElement>('[data-earlier]')!.hidden = earlier.length === 0;
  const met = told.flatMap((one) => one.people);
  host.querySelector('[data-met]')!.textContent = met.length > 0 ? met.join(', ') : '';
  const own = host.querySelector<HTMLElement>('[data-own]')!;
  const line = readLastLine(told.toReversed());
  own.hidden = line === null;
  if (line !== null)
    own.replaceChildren('You wrote: ', Object.assign(document.createElement('q'), { textContent: line }));
  const away = Math.floor((now - Math.max(furthest.at, last?.at ?? 0)) / 86_400_000);
  host.querySelector('details')!.open = away >= daysAway;
  host.hidden = false;
}

/** The reader's own last line: the newest note, or what they wrote at the latest decision; null where they wrote neither. */
function readLastLine(told: readonly DoorChapter[]): string | null {
  const notes = listIds(annotationDocument.kind)
    .map((id) => readDocument(annotationDocument, id).value)
    .filter(({ note }) => note.trim() !== '')
    .sort((one, other) => other.created - one.created);
  const decided = told.flatMap(({ decision }) =>
    decision === null ? [] : [readDocument(decisionDocument, decision).value.line],
  );
  const line = notes[0]?.note ?? decided.find((one) => one.trim() !== '');
  return line === undefined ? null : line.trim();
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
