import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One job, paid or not. Several roles at one employer are several of these, beneath each other. */
export interface Job {
  /** Unique in the list; drawn, never reused. */
  id: string;
  kind: 'work' | 'volunteer' | null;
  employer: string;
  position: string;
  place: string;
  /** As typed: "2016", "2016-03", "March 2016". */
  start: string;
  /** As typed; '' is until now. */
  end: string;
  /** What somebody should know about the place, in a line. */
  about: string;
  /** What was done, one line for each thing. */
  lines: string;
}

export interface School {
  id: string;
  school: string;
  what: string;
  start: string;
  end: string;
}

/** Anything else that has a heading: licenses, languages, awards. */
export interface OtherSection {
  id: string;
  title: string;
  /** One line for each thing. */
  lines: string;
}

/** The resume as it goes to one place. */
export interface Version {
  id: string;
  name: string;
  /** The ad, as pasted. */
  posting: string;
  /** In the place of the resume's own; '' is the same. */
  label: string;
  summary: string;
  template: 'plain' | 'bookish' | null;
  /** What is left out of it: `job` or `job` and a line's own words, joined by a line break (compose-resume.ts). */
  leaveOut: Record<string, boolean>;
}

export interface Resume {
  name: string;
  label: string;
  email: string;
  phone: string;
  place: string;
  /** Addresses on the web, one on a line. */
  links: string;
  summary: string;
  jobs: Job[];
  schools: School[];
  skills: string;
  others: OtherSection[];
  versions: Version[];
}

export const resumeDocument = defineDocument<Resume>({
  kind: 'resume',
  title: 'A resume of results',
  schema: v.object({
    name: v.string(),
    label: v.string(),
    email: v.string(),
    phone: v.string(),
    place: v.string(),
    links: v.string(),
    summary: v.string(),
    jobs: v.array(
      v.object({
        id: v.string(),
        kind: v.nullable(v.picklist(['work', 'volunteer'])),
        employer: v.string(),
        position: v.string(),
        place: v.string(),
        start: v.string(),
        end: v.string(),
        about: v.string(),
        lines: v.string(),
      }),
    ),
    schools: v.array(
      v.object({ id: v.string(), school: v.string(), what: v.string(), start: v.string(), end: v.string() }),
    ),
    skills: v.string(),
    others: v.array(v.object({ id: v.string(), title: v.string(), lines: v.string() })),
    versions: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        posting: v.string(),
        label: v.string(),
        summary: v.string(),
        template: v.nullable(v.picklist(['plain', 'bookish'])),
        leaveOut: v.record(v.string(), v.boolean()),
      }),
    ),
  }),
  migrations: [],
  empty: () => ({
    name: '',
    label: '',
    email: '',
    phone: '',
    place: '',
    links: '',
    summary: '',
    jobs: [],
    schools: [],
    skills: '',
    others: [],
    versions: [],
  }),
});
