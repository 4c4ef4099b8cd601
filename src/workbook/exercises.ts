/** One exercise as lists and links know it. The folder of the same name holds all the rest. */
export interface ExerciseEntry {
  /** The folder in src/workbook and the last part of the address. Never changes once published. */
  slug: string;
  title: string;
  /** What it is for, in one sentence. */
  about: string;
  /** The chapter in which the story needs it. */
  chapter: number;
  /** The ways in which people ask for it: for the search, never shown. */
  ways: readonly string[];
}

/** All exercises, in the order in which the story needs them. To add one: a folder (README.md) and a line here. */
export const exercises: readonly ExerciseEntry[] = [
  {
    slug: 'first-week',
    title: 'The first week',
    about:
      'From the dates you know, the dates that matter: the release, your health insurance, unemployment, your last check. And a list of what to do.',
    chapter: 3,
    ways: [
      'severance deadline calculator',
      'how long do I have to sign',
      'twenty one days or forty five',
      'insurance until when',
      'COBRA deadline',
      'what to do first after a layoff',
      'checklist',
    ],
  },
  {
    slug: 'runway',
    title: 'How long the money lasts',
    about:
      'What comes in, what goes out, and how many weeks that makes. Drawn as a line, with what would change it most.',
    chapter: 3,
    ways: [
      'how long until the money runs out',
      'budget after job loss',
      'savings',
      'make ends meet',
      'how many weeks can we live on this',
    ],
  },
];
