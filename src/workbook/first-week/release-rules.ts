import { addDays, writeDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { AgeAnswer, GroupAnswer } from './model.ts';
import { equalOpportunity, type Basis, type OpenEntry, type RuleOutcome } from './rule-shapes.ts';

/*
 * The release of federal age claims: 29 U.S.C. 626(f), 29 CFR 1625.22 (E01 to E03). These are the only federal minimums, and
 * they hold for people 40 and older. Days are counted from the day the paper was handed over, which is day 0.
 */
const DAYS_ALONE = 21;
const DAYS_IN_GROUP = 45;
const DAYS_TO_REVOKE = 7;

const considerBasis: Basis = { law: '29 U.S.C. 626(f); 29 CFR 1625.22', evidence: ['E01', 'E02', 'E03'] };
const revokeBasis: Basis = { law: '29 U.S.C. 626(f)(1)(G); 29 CFR 1625.22(e)', evidence: ['E01', 'E03', 'E04'] };
const decideTitle = 'Last day to decide on the release';
const revokeTitle = 'Last day to take the signature back';
const lawyer = { text: 'an employment lawyer, before you sign' };
const thePaper = { text: 'the paper itself: look for a last day to sign' };

export interface ReleaseAnswers {
  /** The day the release was handed over: a real day, or null. */
  givenOn: CalendarDay | null;
  signedOn: CalendarDay | null;
  age: AgeAnswer | null;
  letGo: GroupAnswer | null;
}

/**
 * The last of the days that the law leaves somebody 40 or older to consider a release (E01 to E03): 21, or 45 in a group.
 * Where alone or in a group is not known, the earlier day counts and the sentence names the later one. Nothing to say once
 * the release is signed.
 */
export function decideOnRelease({ givenOn, signedOn, age, letGo }: ReleaseAnswers): RuleOutcome {
  if (signedOn !== null) return null;
  if (age === 'no') {
    return openDecision(
      'The federal days to think (21, or 45 in a group) are for people 40 and older. Under 40 the paper’s own last day counts, and some states add time.',
    );
  }
  if (givenOn === null) {
    return openDecision(
      'Counted from the day the release was handed to you: 21 days, or 45 if you were let go in a group. For people 40 and older.',
    );
  }
  const alone = addDays(givenOn, DAYS_ALONE);
  const inGroup = addDays(givenOn, DAYS_IN_GROUP);
  if (age !== 'yes') {
    return openDecision(
      `If you are 40 or older: ${writeDay(alone)} if you were let go alone, ${writeDay(inGroup)} in a group. Under 40 there is no federal minimum.`,
    );
  }
  const sentence = {
    group: 'You were let go in a group, so the paper has to leave you at least 45 days.',
    alone: 'You were let go alone, so the paper has to leave you at least 21 days.',
    unknown: `The paper has to leave you at least 21 days. If it was a group (two people can be one), it is 45: ${writeDay(inGroup)}.`,
  }[letGo ?? 'unknown'];
  return {
    kind: 'dated',
    entry: {
      rule: 'release-decide',
      day: letGo === 'group' ? inGroup : alone,
      title: decideTitle,
      sentence: `${sentence} It may give more. If it gives less, ask a lawyer whether it counts.`,
      basis: considerBasis,
      ...(letGo === 'group' || letGo === 'alone' ? {} : { isEarliest: true }),
      ifPast:
        'These days are over. Before you sign or give it up, ask the person who handed you the paper whether the offer still stands, and ask an employment lawyer.',
      places: [lawyer],
    },
  };
}

/**
 * The last day to revoke a signature (E01, E03): seven days after signing, for people 40 and older; nobody can shorten them.
 */
export function revokeSignature({ signedOn, age }: ReleaseAnswers): RuleOutcome {
  if (age === 'no') {
    return signedOn === null
      ? null
      : openRevocation(
          'The federal seven days to take a signature back are for people 40 and older. Look whether the paper gives you days of its own.',
        );
  }
  if (signedOn === null) {
    return openRevocation(
      'Counted from the day you sign: seven days, for people 40 and older. Nobody can shorten them; signing early does not either.',
    );
  }
  const day = addDays(signedOn, DAYS_TO_REVOKE);
  if (age !== 'yes') {
    return openRevocation(
      `If you are 40 or older, you can take your signature back through ${writeDay(day)}. Under 40 the paper itself decides.`,
    );
  }
  return {
    kind: 'dated',
    entry: {
      rule: 'release-revoke',
      day,
      title: revokeTitle,
      sentence:
        'Seven days from signing. Nobody can shorten them. The paper says how and to whom; do it in writing and keep a copy.',
      basis: revokeBasis,
      ifPast:
        'The seven days are over, so the signature most likely stands. A release that left out what the law asks for may not count all the same: an employment lawyer can tell. And it cannot keep you from going to the EEOC.',
      places: [{ text: 'an employment lawyer' }, equalOpportunity],
    },
  };
}

function openDecision(sentence: string): RuleOutcome {
  const entry: OpenEntry = {
    rule: 'release-decide',
    title: decideTitle,
    sentence,
    basis: considerBasis,
    places: [thePaper, lawyer],
  };
  return { kind: 'open', entry };
}

function openRevocation(sentence: string): RuleOutcome {
  const entry: OpenEntry = {
    rule: 'release-revoke',
    title: revokeTitle,
    sentence,
    basis: revokeBasis,
    places: [{ text: 'the paper itself' }, { text: 'an employment lawyer' }],
  };
  return { kind: 'open', entry };
}
