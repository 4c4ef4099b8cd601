import { isRealDay, writeDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';

/** Neutral: nobody should be handed a joke at 9:04. */
export const handoutTitle = 'After the job: a story, a workbook and a look-up';

/** What is put into one pair of hands. Nothing of it is stored or sent; it goes onto paper. */
export interface Handout {
  /** '' is nobody named. */
  name: string;
  note: string;
  lastDay: CalendarDay | null;
  benefitsEnd: CalendarDay | null;
  /** One on a line: who picks up, and when. */
  contacts: string;
  /** Ids of envelopeItems that were ticked. */
  envelope: readonly string[];
}

/** What may be in the envelope, as the first week asks for it (E01, E05, E17, E32). */
export const envelopeItems: readonly { id: string; text: string }[] = [
  { id: 'letter', text: 'The letter, with the reason and the date' },
  { id: 'pay', text: 'Your last pay: when it comes, and what is in it' },
  { id: 'vacation', text: 'What becomes of unused vacation' },
  { id: 'agreement', text: 'The agreement, and the last day to answer it' },
  { id: 'list', text: 'The list of job titles and ages, if others were let go, too' },
  { id: 'insurance', text: 'The day your insurance ends, and who sends the COBRA notice' },
  { id: 'retirement', text: 'Retirement money: whom to ask, and that it can stay where it is' },
  { id: 'unemployment', text: 'What the state needs from us, and who here answers it' },
  { id: 'reference', text: 'What will be said to somebody who calls' },
  { id: 'things', text: 'How to get your things' },
];

/** Three ways to begin a note, for somebody who would not know how. They don't sound like an office. */
export const startingNotes: readonly string[] = [
  'I’m sorry. This was about the job, and not about how you did it. My number is below. Call it, also when you’re angry.',
  'I don’t know a good way to say this, so I said it short. You’ve got time: nothing has to be signed today. I’d want somebody to look it over with me, if I were you.',
  'You were the one who knew where everything was, and I should have said so before today. If you need a sentence from me for the next place, I’ll write it this week.',
];

/** What stands on every one of them. In our words: nobody who fills in the form can change it. */
export const fixedLines: readonly string[] = [
  'Nothing has to be signed tonight. If the paper says that it does, ask in writing for more time, and have somebody read it.',
  'File for unemployment this week, with the state in which you worked, and let them decide.',
  'Read it on your own phone or computer, and not on the company’s.',
  'It’s free. There is no account, and nobody here can see whether you open it or what you write in it.',
];

export const crisisLine = 'If it is too much tonight: call or text 988. For rent, food or heat: 211.';

/** One part of the letter. */
export interface HandoutPart {
  title: string;
  lines: string[];
}

/** Puts the letter together, part by part; empty ones are left out. */
export function composeHandout({ lastDay, benefitsEnd, contacts, envelope }: Handout): HandoutPart[] {
  const dates = [
    lastDay !== null && isRealDay(lastDay) ? `Last day: ${writeDay(lastDay)}` : '',
    benefitsEnd !== null && isRealDay(benefitsEnd) ? `Benefits end: ${writeDay(benefitsEnd)}` : '',
  ].filter(Boolean);
  const parts = [
    { title: 'Dates', lines: dates },
    { title: 'Who picks up', lines: splitLines(contacts) },
    {
      title: 'In the envelope',
      lines: envelopeItems.filter(({ id }) => envelope.includes(id)).map(({ text }) => text),
    },
    { title: 'For tonight', lines: [...fixedLines] },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Lines that have something on them; what steers the direction of text or is no sign at all is taken out. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(clean)
    .filter((line) => line !== '');
}

/** What somebody typed, as it may stand on paper: no controls, no overrides of the writing direction, no line without end. */
export function clean(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 1000);
}

/** The letter as plain text, for a mail. */
export function writeHandoutText(handout: Handout, address: string): string {
  return [
    handoutTitle,
    clean(handout.name),
    splitLines(handout.note).join('\n'),
    ...composeHandout(handout).map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`),
    `The address: ${address}`,
    crisisLine,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** The letter as a whole HTML page, for a mail program: plain elements, a language, a title, headings, and no picture. */
export function writeHandoutHtml(handout: Handout, address: string): string {
  const e = escapeHtml;
  const name = clean(handout.name);
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${e(handoutTitle)}</title></head><body>`,
    `<h1>${e(handoutTitle)}</h1>`,
    name === '' ? '' : `<p>${e(name)}</p>`,
    ...splitLines(handout.note).map((line) => `<p>${e(line)}</p>`),
    ...composeHandout(handout).map(
      ({ title, lines }) => `<h2>${e(title)}</h2><ul>${lines.map((line) => `<li>${e(line)}</li>`).join('')}</ul>`,
    ),
    `<p>The address: <a href="${e(address)}">${e(address)}</a></p>`,
    `<p>${e(crisisLine)}</p>`,
    '</body></html>',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
