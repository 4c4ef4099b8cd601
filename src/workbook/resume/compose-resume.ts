import { writeSpan } from './month.ts';
import type { Job, Resume, Version } from './model.ts';

/** One entry beneath a heading. */
export interface ComposedEntry {
  id: string;
  /** Where: the employer, the school. '' where the entry goes on with the one before. */
  heading: string;
  /** What: the position, the degree. */
  role: string;
  place: string;
  span: string;
  about: string;
  lines: string[];
}

/** A part of the page under one heading: entries, or plain lines. */
export interface ComposedSection {
  title: string;
  entries: ComposedEntry[];
  lines: string[];
}

/** The page as all writers write it: on the screen, on paper, in Word, as plain text and Markdown. Nothing in it is empty. */
export interface ComposedResume {
  name: string;
  label: string;
  contact: string[];
  summary: string;
  sections: ComposedSection[];
}

/** Takes words with line breaks. Gives the lines that have something on them, without the bullets people type. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*·]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** The key under which a version leaves out a job, or one line of it. A line that is rewritten is a new line and stands again. */
export function leaveOutKey(jobId: string, line?: string): string {
  return line === undefined ? jobId : `${jobId}\n${line}`;
}

/**
 * Puts the page together, whole or as a version wants it. Several roles at one employer that stand beneath each other share its name.
 *
 * @param version null for all of it
 */
export function composeResume(resume: Resume, version: Version | null): ComposedResume {
  const out = version?.leaveOut ?? {};
  const jobs = resume.jobs.filter(({ id }) => out[leaveOutKey(id)] !== true);
  const makeJob = (job: Job, before: Job | undefined): ComposedEntry => ({
    id: job.id,
    ...(before !== undefined && fold(before.employer) === fold(job.employer)
      ? { heading: '', place: fold(before.place) === fold(job.place) ? '' : job.place.trim() }
      : { heading: job.employer.trim(), place: job.place.trim() }),
    role: job.position.trim(),
    span: writeSpan(job.start, job.end),
    about: job.about.trim(),
    lines: splitLines(job.lines).filter((line) => out[leaveOutKey(job.id, line)] !== true),
  });
  const listJobs = (kind: 'work' | 'volunteer') => {
    const list = jobs.filter((job) => (job.kind ?? 'work') === kind);
    return list.map((job, index) => makeJob(job, list[index - 1])).filter(hasWords);
  };
  const sections: ComposedSection[] = [
    { title: 'Experience', entries: listJobs('work'), lines: [] },
    { title: 'Volunteer work', entries: listJobs('volunteer'), lines: [] },
    {
      title: 'Education',
      entries: resume.schools
        .map(({ id, school, what, start, end }) => ({
          id,
          heading: school.trim(),
          role: what.trim(),
          place: '',
          // A school with one year is the year it ended in.
          span: start.trim() === '' ? writeSpan('', end) : writeSpan(start, end),
          about: '',
          lines: [],
        }))
        .filter(hasWords),
      lines: [],
    },
    { title: 'Skills', entries: [], lines: splitLines(resume.skills) },
    ...resume.others.map(({ title, lines }) => ({
      title: title.trim() || 'Also',
      entries: [],
      lines: splitLines(lines),
    })),
  ];
  return {
    name: resume.name.trim(),
    label: (version?.label.trim() ?? '') || resume.label.trim(),
    contact: [resume.place, resume.phone, resume.email, ...resume.links.split('\n')]
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    summary: (version?.summary.trim() ?? '') || resume.summary.trim(),
    sections: sections.filter(({ entries, lines }) => entries.length > 0 || lines.length > 0),
  };
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('en');
}

function hasWords({ heading, role, lines, about }: ComposedEntry): boolean {
  return heading !== '' || role !== '' || about !== '' || lines.length > 0;
}

/** The page as plain text, as a program that reads resumes would want it: one column, headings, dates in words. */
export function writePlainText({ name, label, contact, summary, sections }: ComposedResume): string {
  const blocks = [
    [name, label, contact.join(' | ')].filter(Boolean).join('\n'),
    summary,
    ...sections.map(({ title, entries, lines }) =>
      [
        title.toUpperCase(),
        ...entries.map((entry) =>
          [
            [entry.heading, entry.place].filter(Boolean).join(', '),
            [entry.role, entry.span].filter(Boolean).join(', '),
            entry.about,
            ...entry.lines.map((line) => `- ${line}`),
          ]
            .filter(Boolean)
            .join('\n'),
        ),
        ...lines,
      ].join('\n'),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
