import type { adviceTopics } from './schemas.ts';

/** The look-up's heads as readers see them. */
export const topicWords: Record<(typeof adviceTopics)[number], string> = {
  'which-ending': 'Which kind of ending was it?',
  'money-and-law': 'Money and law',
  'the-person': 'You, and the people at home',
  'the-search': 'The search',
  resume: 'The resume',
  networking: 'Talking to people',
  'job-websites': 'Job websites',
  'being-seen': 'Being seen',
  'interviews-and-offers': 'Interviews and offers',
  'handing-it-out': 'For those who hand this out',
};
