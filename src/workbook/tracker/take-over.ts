import type { FoundApplication } from '#imports/applications/read-applications.ts';
import type { Application, Stage } from './model.ts';
import { stages } from './model.ts';

/** What other trackers call the stages. */
const otherWords: readonly [RegExp, Stage][] = [
  [/^(?:wish ?list|bookmarked|to apply|not sent yet|interested)$/, 'saved'],
  [/^(?:sent|submitted|pending|in review|under review|no (?:response|reply|answer)|ghosted)$/, 'applied'],
  [/screen|first call|recruiter/, 'screening'],
  [/interview|onsite|assessment/, 'interview'],
  [/offer|accepted|hired/, 'offer'],
  [/reject|declined|not selected|they said no|closed/, 'rejected'],
  [/withdr|i said no/, 'withdrawn'],
];

function readStage(word: string): Stage | null {
  const lower = word.trim().toLowerCase();
  if ((stages as readonly string[]).includes(lower)) return lower as Stage;
  return lower === '' ? null : (otherWords.find(([pattern]) => pattern.test(lower))?.[1] ?? null);
}

function keyOf({ company, role, sentOn }: Pick<Application, 'company' | 'role' | 'sentOn'>): string {
  return `${company}\n${role}\n${String(sentOn)}`.replaceAll(/[^\S\n]+/g, ' ').toLowerCase();
}

/**
 * Gives the list with what was found in a file, without those that stand in it already: the same company, job and day. A stage that is
 * called something unknown goes to the notes.
 *
 * @param drawId gives an id that no row of the list has
 */
export function takeOver(
  applications: readonly Application[],
  found: readonly FoundApplication[],
  drawId: (rows: readonly Application[]) => string,
): { applications: Application[]; added: number; doubles: number } {
  const known = new Set(applications.map(keyOf));
  const next = [...applications];
  for (const one of found) {
    if (known.has(keyOf(one))) continue;
    known.add(keyOf(one));
    const stage = readStage(one.stage);
    const unknown = stage === null && one.stage.trim() !== '' ? `Stage: ${one.stage.trim()}` : '';
    next.push({ ...one, id: drawId(next), stage, notes: [one.notes, unknown].filter(Boolean).join('\n') });
  }
  const added = next.length - applications.length;
  return { applications: next, added, doubles: found.length - added };
}
