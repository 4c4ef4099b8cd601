import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Job, OtherSection, Resume, School, Version } from './model.ts';
import { writeSpan } from './month.ts';

export const topTitle = 'The top of the page';
export const jobsTitle = 'Where you’ve worked';
export const versionsTitle = 'Versions, for one ad each';

const dateHint = '2016, or March 2016';

export const resumeParts: readonly SheetPart<Resume>[] = [
  {
    kind: 'fields',
    title: topTitle,
    hint: 'A resume gets skimmed first. What you are, and two or three things that came of it, belong in the top third.',
    fields: [
      { key: 'name', kind: 'line', label: 'Name' },
      { key: 'label', kind: 'line', label: 'What you are, in a line' },
      { key: 'email', kind: 'line', label: 'E-mail' },
      { key: 'phone', kind: 'line', label: 'Telephone' },
      { key: 'place', kind: 'line', label: 'Town and state', hint: 'No street is needed.' },
      { key: 'links', kind: 'words', label: 'Addresses on the web, one on a line' },
      {
        key: 'summary',
        kind: 'words',
        label: 'Two or three sentences',
        hint: 'Strike what could be said of the fellow in the next office.',
      },
    ],
  },
  rowsPart<Resume, Job>({
    key: 'jobs',
    title: jobsTitle,
    hint: 'The last one first. Two roles at one employer are two of these, beneath each other.',
    addText: 'Add a job',
    fields: [
      { key: 'employer', kind: 'line', label: 'Employer' },
      { key: 'position', kind: 'line', label: 'What you were' },
      { key: 'place', kind: 'line', label: 'Where' },
      { key: 'start', kind: 'line', label: 'From', hint: dateHint },
      { key: 'end', kind: 'line', label: 'Until', hint: 'Empty: until now' },
      {
        key: 'kind',
        kind: 'choice',
        label: 'Paid or not',
        options: [
          { value: 'work', label: 'Paid' },
          { value: 'volunteer', label: 'Unpaid' },
        ],
      },
      { key: 'about', kind: 'words', label: 'What they make, if nobody would know' },
      { key: 'lines', kind: 'words', label: 'What you did', hint: 'One line, one thing. A verb first.' },
    ],
    nameOf: ({ employer, position }) => [position.trim(), employer.trim()].filter(Boolean).join(', '),
    createRow: (id) => ({
      id,
      kind: null,
      employer: '',
      position: '',
      place: '',
      start: '',
      end: '',
      about: '',
      lines: '',
    }),
    fold: ({ start, end }) => writeSpan(start, end),
    canMove: true,
    blankRows: 3,
  }),
  rowsPart<Resume, School>({
    key: 'schools',
    title: 'School',
    addText: 'Add a school',
    fields: [
      { key: 'school', kind: 'line', label: 'School' },
      { key: 'what', kind: 'line', label: 'What you finished with' },
      { key: 'start', kind: 'line', label: 'From', hint: 'May stay empty' },
      { key: 'end', kind: 'line', label: 'Until', hint: 'May stay empty' },
    ],
    nameOf: ({ school, what }) => school.trim() || what.trim(),
    createRow: (id) => ({ id, school: '', what: '', start: '', end: '' }),
    blankRows: 1,
  }),
  {
    kind: 'fields',
    title: 'Skills',
    fields: [
      {
        key: 'skills',
        kind: 'words',
        label: 'What you can work with, one on a line',
        hint: 'Only what you’d be asked about.',
      },
    ],
  },
  rowsPart<Resume, OtherSection>({
    key: 'others',
    title: 'Anything else',
    hint: 'Licenses, languages, a stamp that hasn’t lapsed.',
    addText: 'Add a part',
    fields: [
      { key: 'title', kind: 'line', label: 'Heading' },
      { key: 'lines', kind: 'words', label: 'Lines' },
    ],
    nameOf: ({ title }) => title,
    createRow: (id) => ({ id, title: '', lines: '' }),
    blankRows: 1,
  }),
  rowsPart<Resume, Version>({
    key: 'versions',
    title: versionsTitle,
    hint: 'Do the top third over for each, in their words, where it’s true. Twenty minutes.',
    addText: 'Add a version',
    fields: [
      { key: 'name', kind: 'line', label: 'What you call it' },
      {
        key: 'template',
        kind: 'choice',
        label: 'How it looks',
        options: [
          { value: 'plain', label: 'Plain' },
          { value: 'bookish', label: 'Bookish' },
        ],
      },
      { key: 'label', kind: 'line', label: 'What you are, for them', hint: 'Empty: as above' },
      { key: 'summary', kind: 'words', label: 'Two or three sentences, for them', hint: 'Empty: as above' },
      {
        key: 'posting',
        kind: 'words',
        label: 'The ad, pasted',
        hint: 'It stays here, and says which of their words you don’t use yet.',
      },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', posting: '', label: '', summary: '', template: null, leaveOut: {} }),
    fold: ({ posting }) => (posting.trim() === '' ? 'no ad yet' : ''),
    blankRows: 1,
  }),
];
