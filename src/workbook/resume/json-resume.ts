import { makeRowId } from '#workbook/shell/rows.ts';
import { composeResume, splitLines } from './compose-resume.ts';
import type { Job, Resume, Version } from './model.ts';
import { isPresent, readMonth, writeIsoMonth } from './month.ts';

/*
 * JSON Resume (@jsonresume/schema 1.x): everything optional; dates are YYYY, YYYY-MM or YYYY-MM-DD; "present" is a missing endDate; several
 * roles at one employer repeat work[]. Empty fields are left out: importers check the shape of url and email.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;

/** Gives the resume, whole or as a version wants it, as a JSON Resume object. */
export function writeJsonResume(resume: Resume, version: Version | null): JsonObject {
  const { label, summary } = composeResume(resume, version);
  const out = version?.leaveOut ?? {};
  const jobs = resume.jobs.filter(({ id }) => out[id] !== true);
  const writeJob = (name: 'name' | 'organization') => (job: Job) =>
    withoutEmpty({
      [name]: job.employer.trim(),
      position: job.position.trim(),
      ...(name === 'name' ? { location: job.place.trim() } : {}),
      startDate: writeDate(job.start),
      endDate: isPresent(job.end) ? '' : writeDate(job.end),
      summary: job.about.trim(),
      highlights: splitLines(job.lines).filter((line) => out[`${job.id}\n${line}`] !== true),
    });
  const email = resume.email.trim();
  return withoutEmpty({
    basics: withoutEmpty({
      name: resume.name.trim(),
      label,
      email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : '',
      phone: resume.phone.trim(),
      summary,
      location: withoutEmpty({ city: resume.place.trim() }),
      profiles: resume.links
        .split('\n')
        .map((link) => readAddress(link))
        .filter((url) => url !== null)
        .map((url) => ({ network: new URL(url).hostname.replace(/^www\./, ''), url })),
    }),
    work: jobs.filter(({ kind }) => kind !== 'volunteer').map(writeJob('name')),
    volunteer: jobs.filter(({ kind }) => kind === 'volunteer').map(writeJob('organization')),
    education: resume.schools.map(({ school, what, start, end }) =>
      withoutEmpty({
        institution: school.trim(),
        area: what.trim(),
        startDate: writeDate(start),
        endDate: isPresent(end) ? '' : writeDate(end),
      }),
    ),
    skills: splitLines(resume.skills).map((name) => ({ name })),
    projects: resume.others
      .map(({ title, lines }) => withoutEmpty({ name: title.trim(), highlights: splitLines(lines) }))
      .filter((project) => Object.keys(project).length > 0),
  });
}

function writeDate(text: string): string {
  const month = readMonth(text);
  return month === null ? '' : writeIsoMonth(month);
}

function readAddress(link: string): string | null {
  const text = link.trim();
  if (text === '') return null;
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function withoutEmpty(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== '' &&
        value !== null &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0),
    ),
  );
}

/** What is wrong with a file, as a whole sentence for the reader. */
export class JsonResumeProblem extends Error {}

const expected = 'Expected a JSON Resume file, which has “basics” or “work” in it,';

/**
 * Reads a JSON Resume, old files too (`company`, `website`). What has no place of its own (awards, languages, projects, references …) becomes a
 * part with its name as the heading, so that nothing of it is lost.
 *
 * @param text the file's words
 * @throws JsonResumeProblem with the sentence for the reader
 */
export function readJsonResume(text: string): Omit<Resume, 'versions'> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new JsonResumeProblem(
      `${expected} and found one that is no JSON, or is cut off. Nothing was changed. Word and PDF files can’t be read; copy the words over.`,
    );
  }
  const root = asObject(file);
  if (!['basics', 'work', 'education', 'volunteer', 'skills'].some((key) => key in root))
    throw new JsonResumeProblem(
      `${expected} and found ${Object.keys(root).length === 0 ? 'nothing that it knows' : `“${Object.keys(root).slice(0, 3).join('”, “')}”`}. Nothing was changed.`,
    );
  const basics = asObject(root['basics']);
  const location = asObject(basics['location']);
  const readJob =
    (kind: 'work' | 'volunteer') =>
    (json: unknown): Omit<Job, 'id'> => {
      const job = asObject(json);
      return {
        kind,
        employer: first(job, 'name', 'company', 'organization'),
        position: first(job, 'position', 'title'),
        place: first(job, 'location'),
        start: first(job, 'startDate'),
        end: first(job, 'endDate'),
        about: [first(job, 'summary'), first(job, 'description')].filter(Boolean).join('\n'),
        lines: asArray(job['highlights']).map(say).filter(Boolean).join('\n'),
      };
    };
  const jobs = [...asArray(root['work']).map(readJob('work')), ...asArray(root['volunteer']).map(readJob('volunteer'))];
  const schools = asArray(root['education']).map((json) => {
    const school = asObject(json);
    return {
      school: first(school, 'institution'),
      what: [first(school, 'studyType'), first(school, 'area'), first(school, 'score')].filter(Boolean).join(', '),
      start: first(school, 'startDate'),
      end: first(school, 'endDate'),
    };
  });
  const projects = asArray(root['projects']).map((json) => {
    const project = asObject(json);
    const { name, highlights, ...rest } = project;
    return {
      title: say(name) || 'Project',
      lines: [...asArray(highlights).map(say), ...Object.values(rest).map(say)].filter(Boolean).join('\n'),
    };
  });
  const others = Object.entries(root)
    .filter(
      ([key]) => !['basics', 'work', 'volunteer', 'education', 'skills', 'projects', 'meta', '$schema'].includes(key),
    )
    .map(([key, value]) => ({
      title: key.charAt(0).toUpperCase() + key.slice(1),
      lines: (Array.isArray(value) ? value : [value]).map(say).filter(Boolean).join('\n'),
    }));
  return {
    name: first(basics, 'name'),
    label: first(basics, 'label'),
    email: first(basics, 'email'),
    phone: first(basics, 'phone'),
    place: ['address', 'city', 'region', 'postalCode', 'countryCode']
      .map((key) => first(location, key))
      .filter(Boolean)
      .join(', '),
    links: [
      first(basics, 'url', 'website'),
      ...asArray(basics['profiles']).map((profile) => first(asObject(profile), 'url', 'username')),
    ]
      .filter(Boolean)
      .join('\n'),
    summary: first(basics, 'summary'),
    jobs: withIds(jobs),
    schools: withIds(schools),
    skills: asArray(root['skills'])
      .map((json) => {
        const skill = asObject(json);
        const keywords = asArray(skill['keywords']).map(say).filter(Boolean).join(', ');
        return [first(skill, 'name'), keywords].filter(Boolean).join(': ') || say(json);
      })
      .filter(Boolean)
      .join('\n'),
    others: withIds([...projects, ...others].filter(({ lines, title }) => lines !== '' || title !== 'Project')),
  };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function first(object: Record<string, unknown>, ...keys: string[]): string {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** Whatever stands there, as words. */
function say(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(say).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(say).filter(Boolean).join(', ') : '';
}

function withIds<R extends object>(rows: readonly R[]): (R & { id: string })[] {
  const next: (R & { id: string })[] = [];
  for (const row of rows) next.push({ ...row, id: makeRowId(next, Math.random) });
  return next;
}
