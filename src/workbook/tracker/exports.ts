import type { Application, Tracker } from './model.ts';

export const tableFileName = 'applications.csv';

/** The columns of the file: first those that other trackers read, then ours. The words of the stages are theirs, too. */
export const columns: readonly { heading: string; read: (application: Application) => string }[] = [
  { heading: 'Company', read: ({ company }) => company },
  { heading: 'Role', read: ({ role }) => role },
  { heading: 'Stage', read: ({ stage }) => stage ?? '' },
  { heading: 'Location', read: ({ place }) => place },
  { heading: 'Salary', read: ({ pay }) => pay },
  { heading: 'Source', read: ({ source }) => source },
  { heading: 'Notes', read: ({ notes }) => notes },
  { heading: 'URL', read: ({ url }) => url },
  { heading: 'Applied Date', read: ({ sentOn }) => sentOn ?? '' },
  { heading: 'Heard Date', read: ({ heardOn }) => heardOn ?? '' },
  { heading: 'Talked Date', read: ({ talkedOn }) => talkedOn ?? '' },
  { heading: 'Followed Up Date', read: ({ followedUpOn }) => followedUpOn ?? '' },
  { heading: 'Resume', read: ({ version }) => version },
];

/** Gives all applications as the rows of a table, the headings first. */
export function listTable({ applications }: Tracker): string[][] {
  return [
    columns.map(({ heading }) => heading),
    ...applications.map((application) => columns.map(({ read }) => read(application))),
  ];
}
