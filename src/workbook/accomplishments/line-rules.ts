import type { Accomplishment } from './model.ts';

/** What stands at the beginning of a line that does not begin with what somebody did. */
const notAVerb =
  /^(?:a|an|the|my|our|all|in|on|at|for|with|as|various|several|many|daily|duties|job|position|role|person|member|part|head|manager|supervisor|i was|was|were|am|is)\b/i;

const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|quarter|twice|double[ds]?|never|every)\b/i;

/** Words by which a line says that something was different afterward. */
const changeWords =
  /\b(?:from|to|fewer|less|more|faster|sooner|cut|reduc\w*|rais\w*|sav\w*|dropped|fell|rose|grew|doubled|halved|kept|stopped|ended|instead|so that|until|without|first|still|since|on time|never|back)\b/i;

/** One thing that a line of a resume could still have; `id` is for tests and the screen's keys. */
export interface LineRemark {
  id: 'duty' | 'verb' | 'change' | 'number';
  sentence: string;
}

/**
 * Looks at a finished line. Plain checks on the words and never a mark: a line may be good and fail all of them. That results with numbers beat
 * lists of duties is what nearly everybody advises, with little direct proof (E79).
 */
export function checkLine({
  line,
  number,
  whyNoNumber,
}: Pick<Accomplishment, 'line' | 'number' | 'whyNoNumber'>): LineRemark[] {
  const words = line.trim().replace(/^[-•*]\s*/, '');
  if (words === '') return [];
  const remarks: LineRemark[] = [];
  if (/\b(?:responsible for|in charge of|duties included|tasked with)\b/i.test(words))
    remarks.push({
      id: 'duty',
      sentence: 'It says what you’d have been in trouble for. What got done on account of you?',
    });
  else if (notAVerb.test(words))
    remarks.push({ id: 'verb', sentence: 'Begin with what you did: found, cut, built, taught, asked.' });
  if (!changeWords.test(words) && !/\d/.test(words))
    remarks.push({ id: 'change', sentence: 'What was different afterward?' });
  if (!/\d/.test(words) && !numberWords.test(words) && number.trim() === '' && whyNoNumber.trim() === '')
    remarks.push({
      id: 'number',
      sentence:
        'Is there a number? How many, how often, how long before and after. If there is none, say who would know, or how you could tell.',
    });
  return remarks;
}

/** The next small step for one thing in the bank: first the story of it, then the line. At most two sentences. */
export function adviseItem(item: Accomplishment): string[] {
  const { before, action, result, line } = item;
  if ([before, action, result, line].every((text) => text.trim() === '')) return [];
  if (action.trim() === '' && line.trim() === '') return ['What did you do about it? A verb first.'];
  if (result.trim() === '' && line.trim() === '') return ['What came of it? If nobody told you, who would know?'];
  if (line.trim() === '') return ['Now one line: the verb, the thing, what was different after.'];
  return checkLine(item)
    .map(({ sentence }) => sentence)
    .slice(0, 2);
}

/** The reader's words for what something shows, each once, without space around it. */
export function splitTags(tags: string): string[] {
  return [...new Set(tags.split(/[,;]/).map((tag) => tag.trim().toLowerCase()))].filter((tag) => tag !== '');
}

/** How often each tag stands in the bank, the most frequent first, then by the alphabet. */
export function countTags(items: readonly Pick<Accomplishment, 'tags'>[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const tag of items.flatMap(({ tags }) => splitTags(tags))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([one, m], [other, n]) => n - m || one.localeCompare(other));
}
