import { isRealDay, writeDayPlain } from '#workbook/shell/calendar-day.ts';
import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Application, Tracker } from './model.ts';
import { adviseApplication, stageLabels } from './rules.ts';

export const applicationsTitle = 'What I sent';

export const createApplication = (id: string): Application => ({
  id,
  company: '',
  role: '',
  stage: null,
  sentOn: null,
  heardOn: null,
  talkedOn: null,
  followedUpOn: null,
  version: '',
  source: '',
  place: '',
  pay: '',
  url: '',
  notes: '',
});

/** Silence is what mostly comes back, and it says little about who sent it (E68, E70, E95). */
export const trackerParts: readonly SheetPart<Tracker>[] = [
  rowsPart<Tracker, Application>({
    key: 'applications',
    title: applicationsTitle,
    hint: 'Each one with its day. Follow up once, and then let it lie there. It’s still in somebody’s drawer.',
    addText: 'Add an application',
    fields: [
      { key: 'company', kind: 'line', label: 'Company' },
      { key: 'role', kind: 'line', label: 'Job' },
      { key: 'stage', kind: 'choice', label: 'How far', options: stageLabels },
      { key: 'sentOn', kind: 'day', label: 'Sent on' },
      { key: 'heardOn', kind: 'day', label: 'Heard on', hint: 'Whatever they said.' },
      { key: 'talkedOn', kind: 'day', label: 'First talked on' },
      { key: 'followedUpOn', kind: 'day', label: 'Followed up on' },
      { key: 'version', kind: 'line', label: 'Which resume' },
      { key: 'source', kind: 'line', label: 'Where I found it', hint: 'A site, or a person.' },
      { key: 'place', kind: 'line', label: 'Where it is' },
      { key: 'pay', kind: 'line', label: 'Pay, as they say it' },
      { key: 'url', kind: 'line', label: 'Address of the ad' },
      { key: 'notes', kind: 'words', label: 'Notes' },
    ],
    nameOf: ({ company, role }) => [company.trim(), role.trim()].filter(Boolean).join(', '),
    createRow: createApplication,
    fold: ({ stage, sentOn }) =>
      [
        stageLabels.find(({ value }) => value === stage)?.label,
        sentOn !== null && isRealDay(sentOn) ? writeDayPlain(sentOn) : sentOn,
      ]
        .filter(Boolean)
        .join(', '),
    advise: adviseApplication,
    blankRows: 4,
  }),
];
