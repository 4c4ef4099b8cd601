import type { Strength } from './schemas.ts';

/** How strong a claim is, in words a reader understands at once. */
export const strengthWords: Record<Strength, string> = {
  law: 'Law',
  official: 'Official figure or advice',
  'strong-study': 'Strong study',
  'fair-study': 'Fair study',
  'weak-or-contested': 'Weak or contested',
  'rule-of-thumb': 'Rule of thumb',
};
