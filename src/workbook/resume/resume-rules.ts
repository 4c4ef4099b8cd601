import { checkLine } from '#workbook/accomplishments/line-rules.ts';
import { composeResume, splitLines, writePlainText } from './compose-resume.ts';
import type { Job, Resume, Version } from './model.ts';
import { countMonths, isPresent, readMonth } from './month.ts';

/** One thing that could be looked at. `kind: 'choice'` is nothing wrong at all: some would, some wouldn't. */
export interface ResumeRemark {
  kind: 'look' | 'choice';
  sentence: string;
}

/** Words on a page of Letter with ordinary margins, at eleven points; a rule of thumb. */
const wordsPerPage = 475;

/** How long a gap must be before anybody asks, in months. A few months is common (chapter 7). */
const gapMonths = 12;

/** About how many pages it takes, to the half. */
export function estimatePages(resume: Resume, version: Version | null): number {
  const words = writePlainText(composeResume(resume, version)).match(/\S+/g)?.length ?? 0;
  return Math.max(0.5, Math.ceil((words / wordsPerPage) * 2) / 2);
}

/**
 * What could be looked at, the first things first, and never a mark. Two pages are fine and one is a custom (E78); results for duties is what
 * nearly everybody advises, with little direct proof (E79); leaving off years is common advice with thin proof, so it is a choice (E82, E83).
 *
 * @param year the year it is now, for what is long ago; null leaves that out
 */
export function checkResume(resume: Resume, version: Version | null, year: number | null): ResumeRemark[] {
  return [
    ...checkReach(resume),
    ...checkFirstThird(resume, version),
    ...checkDuties(resume.jobs),
    ...checkDates(resume.jobs),
    ...checkLength(resume, version),
    ...(year === null ? [] : checkAge(resume, year)),
  ];
}

function look(sentence: string): ResumeRemark {
  return { kind: 'look', sentence };
}

function checkReach({ name, email, phone }: Resume): ResumeRemark[] {
  if (name.trim() === '') return [look('Your name isn’t on it yet.')];
  if (email.trim() === '' && phone.trim() === '') return [look('There is no way to reach you on it yet.')];
  if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()))
    return [look(`“${email.trim()}” doesn’t look like an e-mail address. They look like name@place.com.`)];
  return [];
}

/** A resume gets skimmed first: the point belongs in the top third (chapter 7). */
function checkFirstThird(resume: Resume, version: Version | null): ResumeRemark[] {
  const { label, summary, sections } = composeResume(resume, version);
  const first = sections.find(({ title }) => title === 'Experience')?.entries[0];
  if (first === undefined) return [];
  const top = [label, summary, ...first.lines.slice(0, 3)].join(' ');
  if (label === '' && summary === '')
    return [look('What are you? A line beneath the name would say it before they read on.')];
  return /\d/.test(top)
    ? []
    : [look('The top third has no number in it. Which result would you like them to see if they see only one?')];
}

function checkDuties(jobs: readonly Job[]): ResumeRemark[] {
  const lines = jobs.flatMap((job) => splitLines(job.lines).map((line) => ({ job, line })));
  const duties = lines.filter(({ line }) =>
    checkLine({ line, number: '', whyNoNumber: '' }).some(({ id }) => id === 'duty'),
  );
  if (duties.length > 0)
    return [
      look(
        `${duties.length === 1 ? 'One line says' : `${String(duties.length)} lines say`} what you’d have been in trouble for: “${duties[0]!.line}” What got done on account of you?`,
      ),
    ];
  const weak = lines.find(({ line }) => checkLine({ line, number: '', whyNoNumber: '' }).length >= 2);
  return weak ? [look(`“${weak.line}” Begin with what you did. What was different afterward?`)] : [];
}

function checkDates(jobs: readonly Job[]): ResumeRemark[] {
  const said: ResumeRemark[] = [];
  const spans: { start: number; end: number; name: string }[] = [];
  for (const { employer, position, start, end } of jobs) {
    const name = employer.trim() || position.trim();
    if (name === '') continue;
    for (const text of [start, end])
      if (text.trim() !== '' && !isPresent(text) && readMonth(text) === null)
        said.push(look(`“${text.trim()}” at ${name} couldn’t be read as a time. Try 2016, or March 2016.`));
    const [from, until] = [readMonth(start), readMonth(end)];
    if (start.trim() === '' && isPresent(end)) said.push(look(`When did ${name} begin? A year is enough.`));
    if (from === null) continue;
    const last = isPresent(end) ? Infinity : until === null ? null : countMonths(until, true);
    if (last === null) continue;
    if (last < countMonths(from, false)) said.push(look(`${name} ends before it begins.`));
    else spans.push({ start: countMonths(from, false), end: last, name });
  }
  spans.sort((a, b) => a.start - b.start);
  let latest = spans[0];
  for (const span of spans.slice(1)) {
    if (latest !== undefined && span.start - latest.end > gapMonths)
      said.push({
        kind: 'choice',
        sentence: `Between ${latest.name} and ${span.name} there is more than a year. If you did something in it, a line may say what. Don’t move a date.`,
      });
    if (latest === undefined || span.end > latest.end) latest = span;
  }
  return said.slice(0, 4);
}

function checkLength(resume: Resume, version: Version | null): ResumeRemark[] {
  const pages = estimatePages(resume, version);
  return pages > 2
    ? [look(`It comes to about ${String(pages)} pages. Two are fine. What is oldest, and could be one line?`)]
    : [];
}

/** What lets somebody count back. Each is a choice: tests found bias against older women, less clear against men (E82). */
function checkAge({ schools, jobs, summary, email }: Resume, year: number): ResumeRemark[] {
  const said: ResumeRemark[] = [];
  const choice = (sentence: string) => said.push({ kind: 'choice', sentence });
  const school = schools.find(({ end }) => {
    const month = readMonth(end);
    return month !== null && year - month.year > 20;
  });
  if (school)
    choice(
      'The year you finished school is on it. You can leave it or take it off; the degree stays. It’s your choice.',
    );
  const old = jobs.find(({ end }) => {
    const month = readMonth(end);
    return month !== null && year - month.year > 15;
  });
  if (old)
    choice(
      `${old.employer.trim() || old.position.trim() || 'One job'} is more than fifteen years ago. It can stand, or become one line (“earlier: …”). A line is better than a hole.`,
    );
  const years = /\b(?:over |more than )?([2-4]\d)\+? years\b/i.exec(summary);
  if (years) choice(`“${years[0]}” is the first thing that can be counted. What came of them may say more.`);
  if (/@(?:aol|hotmail|earthlink|juno|compuserve)\./i.test(email))
    choice('Some people read an age into that e-mail address. It works as well as any.');
  return said;
}

/** Words that stand in every ad and say nothing about this one. */
const everywhere = new Set(
  'about above across after also and any are associate based been being benefits both candidate candidates career company could day days department description desired each employee employees employer ensure equal etc every excellent experience following for from full great has have help high including into its job join least less level like looking made make manner may more most must need needs new not off one only opportunity other our out over own part people per plus position preferred provide qualifications related required requirements responsibilities responsible role salary seeking should skills some strong such team than that the their them there these they this those through time under use using very well were what when where which while who will with within without work working would year years you your'.split(
    ' ',
  ),
);

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}][\p{L}+#’'-]{2,}/gu) ?? [];
}

/**
 * Words that the ad says at least twice and the page not once: "if it's true, use their word" (chapter 13, E75). At most eight, the most frequent
 * first. Endings are left alone: the eye sees that "order" and "orders" are the same, and a list may name one too many.
 */
export function listMissingWords(posting: string, page: string): string[] {
  const have = new Set(listWords(page).flatMap((word) => [word, word.replace(/(?:es|s|ing|ed)$/, '')]));
  const counts = new Map<string, number>();
  for (const word of listWords(posting))
    if (!everywhere.has(word) && !have.has(word) && !have.has(word.replace(/(?:es|s|ing|ed)$/, '')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, 8)
    .map(([word]) => word);
}
