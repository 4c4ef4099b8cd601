/** One thing of the first week. The id is kept in readers' records: authored, never reused, never renamed. */
export interface ChecklistItem {
  id: string;
  text: string;
  hint?: string;
  /** A page of ours that helps with it. */
  page?: { href: string; text: string };
  /** Claims the line leans on. */
  evidence: readonly string[];
}

/** The checklist of chapter 3, in the order in which waiting hurts. */
export const checklist: readonly ChecklistItem[] = [
  {
    id: 'sign-nothing',
    text: 'Sign nothing today.',
    hint: 'Take the paper home. Write on the envelope the day it was handed to you.',
    evidence: ['E01', 'E03'],
  },
  {
    id: 'claim',
    text: 'File for unemployment this week.',
    hint: 'Even if you think you won’t get it. A claim normally starts in the week you file. Let the state decide.',
    evidence: ['E10', 'E11'],
  },
  {
    id: 'papers',
    text: 'Put every paper in one place.',
    hint: 'Letter, release, benefits, the list of ages and titles if you were let go in a group.',
    evidence: ['E02'],
  },
  {
    id: 'save',
    text: 'Save what is yours before your access ends.',
    hint: 'Pay stubs, reviews, the handbook’s page on vacation, benefit logins, people’s own numbers. Leave what is the company’s.',
    evidence: ['E09'],
  },
  {
    id: 'cover',
    text: 'Find out the last day of your health insurance.',
    hint: 'Then put COBRA and the Marketplace side by side before you choose.',
    evidence: ['E17', 'E19'],
  },
  {
    id: 'pay',
    text: 'Ask when the last paycheck comes, and whether unused vacation is paid.',
    evidence: ['E08', 'E09'],
  },
  {
    id: 'budget',
    text: 'Count how long the money lasts.',
    page: { href: '/workbook/runway/', text: 'Work it out here' },
    evidence: [],
  },
  {
    id: 'call-early',
    text: 'Call before you are behind.',
    hint: 'Mortgage, landlord, loans: before the first missed payment, if you can. 211 knows who helps locally.',
    evidence: ['E34', 'E135'],
  },
  {
    id: 'tell',
    text: 'Tell the people you live with. Then one more.',
    evidence: [],
  },
  {
    id: 'lawyer',
    text: 'Before you sign: an hour with an employment lawyer.',
    hint: 'Ask the price first. The release itself should tell you in writing to see one.',
    evidence: ['E01'],
  },
  {
    id: 'retirement',
    text: 'Leave the 401(k) where it is this week.',
    evidence: ['E22'],
  },
  {
    id: 'job-center',
    text: 'Find your American Job Center. It is free.',
    hint: 'careeronestop.org',
    evidence: ['E32'],
  },
  {
    id: 'visa',
    text: 'On an H-1B or a similar visa: an immigration lawyer, this week.',
    hint: 'There are up to 60 days, fewer if your stay ends sooner.',
    evidence: ['E30', 'E137'],
  },
];
