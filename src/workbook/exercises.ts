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
      'let go today what now',
      'I lost my job this morning',
      'just got fired what do I do first',
      'deadlines after being laid off',
      'list of things to do after losing a job',
      'work out my dates',
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
      'how many months can I last',
      'calculator for savings',
      'budget worksheet',
      'money left per week',
      'plan our spending',
    ],
  },
  {
    slug: 'night-pages',
    title: 'Night pages',
    about:
      'Private writing for bad nights: twenty minutes if you like, then keep it or burn it. Nobody sees it but you.',
    chapter: 4,
    ways: [
      'journal after job loss',
      'writing about my feelings',
      'private diary',
      'expressive writing',
      'I can’t sleep and need to write',
      'write it down exercise',
      'locked diary',
    ],
  },
  {
    slug: 'week-plan',
    title: 'A week with hours in it',
    about: 'A few hours with something in them, an end to each day, and somebody in it besides you.',
    chapter: 5,
    ways: [
      'schedule for job search',
      'plan my week',
      'daily routine while unemployed',
      'weekly schedule template',
      'how to structure my day without a job',
      'job search calendar',
    ],
  },
  {
    slug: 'targets',
    title: 'What I want, and twenty places',
    about: 'What you won’t do again, what you can’t do without, and places you’d like to know from the inside.',
    chapter: 6,
    ways: [
      'what do I want to do next',
      'career change after layoff',
      'list of companies to target',
      'target company list',
      'I don’t know what kind of job I want',
      'deal breakers in a job',
      'research a company',
      'where would I like to work',
    ],
  },
  {
    slug: 'accomplishments',
    title: 'What I did',
    about:
      'A bank of what got done on account of you, with a verb and a number: for the resume, the profile and the interview.',
    chapter: 6,
    ways: [
      'list my accomplishments',
      'accomplishments for resume',
      'brag list',
      'achievement statements',
      'turn duties into results',
      'find numbers for my resume',
      'what did I do at work',
    ],
  },
  {
    slug: 'resume',
    title: 'A resume of results',
    about:
      'From what you did: a page of results, a version for each ad, plain checks, and files that people and programs can read.',
    chapter: 7,
    ways: [
      'resume builder',
      'make a resume',
      'resume template',
      'write my resume free',
      'tailor resume to job posting',
      'resume as Word file',
      'import JSON Resume',
      'ATS plain text resume',
      'check my resume',
    ],
  },
  {
    slug: 'pitch',
    title: 'Thirty seconds',
    about: 'Why you left, in one sentence, and what you do, in thirty seconds: written, said to a clock, and cut.',
    chapter: 8,
    ways: [
      'elevator pitch template',
      'practice my pitch with a timer',
      'why did you leave your last job exercise',
      'record myself practicing',
      'what do I say when people ask what I do',
      'tell me about yourself worksheet',
      'exit statement',
    ],
  },
  {
    slug: 'first-forty',
    title: 'Forty names',
    about:
      'Whom to call, near and far, why them, and a first message that asks for nothing. Names can come from a file.',
    chapter: 9,
    ways: [
      'list of people to contact',
      'networking list',
      'import LinkedIn connections',
      'who do I know',
      'I don’t know anyone',
      'who should I call worksheet',
      'message to an old colleague template',
      'import contacts',
    ],
  },
  {
    slug: 'conversations',
    title: 'Conversations',
    about:
      'A page for each talk: what you learned, two names, thanks, the next date. And a map of who led you to whom.',
    chapter: 10,
    ways: [
      'informational interview notes',
      'networking log',
      'keep track of contacts',
      'follow up with contacts',
      'networking map',
      'who introduced me to whom',
      'thank you note reminder',
      'contact tracker',
    ],
  },
  {
    slug: 'job-sites',
    title: 'Where to look, for an hour a day',
    about: 'Which sites, which alerts, and when the lid closes.',
    chapter: 13,
    ways: [
      'set up job alerts',
      'which job boards',
      'keep track of job websites',
      'how long to spend on job sites',
      'stop scrolling job listings all day',
      'checklist before applying online',
    ],
  },
  {
    slug: 'tracker',
    title: 'What you sent',
    about:
      'Every application with its day, the one follow-up, and an honest count of what came back. From a spreadsheet and to one.',
    chapter: 13,
    ways: [
      'job application tracker',
      'keep track of applications',
      'spreadsheet for job search',
      'how many applications have I sent',
      'when to follow up on an application',
      'application log',
      'response rate',
    ],
  },
  {
    slug: 'footprint',
    title: 'What they find',
    about: 'Look yourself up as a stranger would, and decide for each thing: keep, fix, lock or lose.',
    chapter: 15,
    ways: [
      'google myself',
      'clean up my social media',
      'privacy checklist',
      'what comes up when they search my name',
      'delete old accounts',
      'online reputation checklist',
    ],
  },
  {
    slug: 'profile',
    title: 'A profile that sounds like you',
    about: 'A headline and a few lines in your own words, as others see them, and a month of small useful things.',
    chapter: 16,
    ways: [
      'linkedin headline',
      'linkedin about section',
      'write my profile summary',
      'improve my LinkedIn',
      'what to post on linkedin',
      'profile preview',
    ],
  },
  {
    slug: 'week-review',
    title: 'The week, and the bad week',
    about: 'A plan for the week when nothing works, made beforehand, and a place to look back on a Friday.',
    chapter: 17,
    ways: [
      'bad week plan',
      'plan for setbacks',
      'weekly review',
      'what to do when I hear no',
      'I had a terrible week',
      'if then plan',
      'safety plan for a bad night',
    ],
  },
  {
    slug: 'stories',
    title: 'Six stories',
    about:
      'What was up, what you did, what came of it: six stories that answer most questions, and practice with one at random.',
    chapter: 18,
    ways: [
      'STAR stories worksheet',
      'interview practice',
      'practice interview questions with timer',
      'mock interview',
      'prepare for behavioral interview',
      'tell me about a time examples of mine',
    ],
  },
  {
    slug: 'offer',
    title: 'Offers, side by side',
    about: 'What each comes to in a year, what counts for you, and the words to ask for more.',
    chapter: 21,
    ways: [
      'compare job offers',
      'offer comparison',
      'what is this offer worth',
      'which offer should I take worksheet',
      'script for asking for more money',
      'total compensation calculator',
    ],
  },
  {
    slug: 'ninety-days',
    title: 'The first ninety days',
    about: 'Three questions for whoever you work for, a plan in thirties, and the people you meet.',
    chapter: 23,
    ways: [
      '30 60 90 day plan',
      'plan for a new job',
      'starting a new job checklist',
      'first week at work what to ask',
      'new job people names',
    ],
  },
];
