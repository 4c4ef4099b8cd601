import type { SheetPart } from '#workbook/shell/sheet.ts';
import type { Pitch } from './model.ts';

export const exitTitle = 'Why did you leave?';
export const piecesTitle = 'Three pieces';
export const wholeTitle = 'The whole of it';
export const fiveTitle = '“What do you do?” Five people ask';
export const aloudTitle = 'Aloud';

/** What coaches teach, and nobody has tested (E107): once, true, no blame, then what you are after, then stop. */
export const pitchParts: readonly SheetPart<Pitch>[] = [
  {
    kind: 'fields',
    title: exitTitle,
    hint: 'One sentence, true, nobody’s fault. If a paper you signed says what you may say, follow the paper.',
    fields: [
      {
        key: 'exitLine',
        kind: 'words',
        label: 'My sentence',
        hint: '“My job was cut with forty-three others.” “The grant ran out.” “It wasn’t a fit, and here’s what I learned to ask first.”',
      },
      {
        key: 'after',
        kind: 'words',
        label: 'And what I’m after now',
        hint: 'One sentence. Then stop, and count to five.',
      },
    ],
  },
  {
    kind: 'fields',
    title: piecesTitle,
    fields: [
      { key: 'who', kind: 'words', label: 'Who I am, as I’d say it to a ten-year-old' },
      {
        key: 'better',
        kind: 'words',
        label: 'What goes better when I’m around',
        hint: 'With one picture in it that a child would remember.',
      },
      { key: 'lookingFor', kind: 'words', label: 'What I’m looking for' },
    ],
  },
  {
    kind: 'fields',
    title: wholeTitle,
    fields: [
      { key: 'thirty', kind: 'words', label: 'Thirty seconds', hint: 'About seventy words, at an easy pace.' },
      {
        key: 'sixty',
        kind: 'words',
        label: 'Sixty seconds, for when they want more',
        hint: 'The same, with one thing that happened.',
      },
    ],
  },
  {
    kind: 'fields',
    title: fiveTitle,
    hint: 'A sentence or two for each. To some you’d say less, to some only that you’re looking.',
    fields: [
      { key: 'neighbor', kind: 'words', label: 'A neighbor, across the fence' },
      { key: 'family', kind: 'words', label: 'Somebody in the family, at the table' },
      { key: 'oldColleague', kind: 'words', label: 'Somebody you used to work with' },
      { key: 'inTheField', kind: 'words', label: 'Somebody who does the work you’d like to do' },
      { key: 'recruiter', kind: 'words', label: 'A recruiter, on the telephone' },
    ],
  },
  {
    kind: 'fields',
    title: aloudTitle,
    hint: 'Four times, the last to a person or an animal. If talking is hard, write it and hand it over. It’s the same thirty seconds.',
    fields: [{ key: 'heard', kind: 'words', label: 'What I noticed' }],
  },
];
