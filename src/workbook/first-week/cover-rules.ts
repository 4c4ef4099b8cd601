import { addDays, pickLater, writeDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { EmployerSize } from './model.ts';
import { benefitsAdvisors, marketplace, type Basis, type RuleOutcome } from './rule-shapes.ts';

/* Health cover: COBRA (E17, E18, E20), the Marketplace’s special enrollment (E19), a plan at somebody else’s job (E168); whom to call (E139, E140). */
const DAYS_TO_ELECT = 60;
const DAYS_TO_PAY = 45;
const DAYS_MARKETPLACE = 60;
const DAYS_FAMILY_PLAN = 30;

const cobraBasis: Basis = {
  law: 'COBRA, 29 U.S.C. 1161 ff.',
  evidence: ['E17', 'E18', 'E140'],
};
const marketplaceBasis: Basis = { law: 'healthcare.gov, losing job-based coverage', evidence: ['E19', 'E20', 'E139'] };
const electTitle = 'Last day to say yes to COBRA';
const payTitle = 'First COBRA payment is due';
const closesTitle = 'Marketplace: last day of special enrollment';
const familyTitle = 'Last day to ask for a place on a family member’s plan';
const hr = { text: 'HR, or the number on your insurance card' };
const cobraNotice = { text: 'the COBRA notice: it names its own last day and the plan’s administrator' };

export interface CoverAnswers {
  coverEndsOn: CalendarDay | null;
  noticeOn: CalendarDay | null;
  electedOn: CalendarDay | null;
  size: EmployerSize | null;
}

/** The last day of cover, as the reader found it in the papers. It is here because two other days hang on it. */
export function endCover({ coverEndsOn }: CoverAnswers): RuleOutcome {
  const title = 'Last day of health insurance';
  if (coverEndsOn === null) {
    return {
      kind: 'open',
      entry: {
        rule: 'cover-ends',
        title,
        sentence: 'It may be your last day of work, the end of that month, or another day. The plan decides.',
        basis: { law: 'The plan’s own rules', evidence: [] },
        places: [hr],
      },
    };
  }
  return {
    kind: 'dated',
    entry: {
      rule: 'cover-ends',
      day: coverEndsOn,
      title,
      sentence: 'The day you wrote down. Two other dates are counted from it, so have somebody at the plan confirm it.',
      basis: { law: 'The plan’s own rules', evidence: ['E17', 'E19'] },
      ifPast:
        'This coverage has ended. If you say yes to COBRA in time, it reaches back to the day the old one stopped.',
      places: [hr],
    },
  };
}

/**
 * The last day on which a plan at the job of a husband, wife or parent has to take somebody in whose own cover has ended: it may give no more than
 * 30 days (E168). The shortest of the windows, and the one that is missed.
 */
export function joinFamilyPlan({ coverEndsOn }: CoverAnswers): RuleOutcome {
  const shared = {
    rule: 'family-plan' as const,
    title: familyTitle,
    basis: { law: 'HIPAA special enrollment, 26 CFR 54.9801-6', evidence: ['E168'] },
    places: [{ text: 'HR at the job that has the plan' }],
  };
  if (coverEndsOn === null) {
    return {
      kind: 'open',
      entry: {
        ...shared,
        sentence:
          'A plan at the job of a husband, wife or parent may give only 30 days from the last day of your coverage. It is the shortest of the windows.',
      },
    };
  }
  return {
    kind: 'dated',
    entry: {
      ...shared,
      day: addDays(coverEndsOn, DAYS_FAMILY_PLAN),
      sentence:
        'If a husband, wife or parent has a plan at work: it may give only 30 days from the last day of your coverage. Ask now, and in writing.',
      ifPast: 'If there is such a plan, ask all the same: some give longer. Else it is their next open enrollment.',
    },
  };
}

/**
 * When the Marketplace's special enrollment opens and closes: 60 days before to 60 days after the last day of cover, even if
 * COBRA is offered (E19). Gives two outcomes, or one open one when the last day of cover is not known.
 */
export function enrollInMarketplace({ coverEndsOn }: CoverAnswers): RuleOutcome[] {
  if (coverEndsOn === null) {
    return [
      {
        kind: 'open',
        entry: {
          rule: 'marketplace-closes',
          title: closesTitle,
          sentence:
            'Counted from the last day of your coverage: from 60 days before it to 60 days after it, even if COBRA is offered. Medicaid can be asked for on any day.',
          basis: marketplaceBasis,
          places: [marketplace],
        },
      },
    ];
  }
  const opens = addDays(coverEndsOn, -DAYS_MARKETPLACE);
  const shared = { basis: marketplaceBasis, places: [marketplace] };
  return [
    {
      kind: 'dated',
      entry: {
        rule: 'marketplace-opens',
        day: opens,
        title: 'Marketplace: special enrollment opens',
        sentence:
          'From this day you can choose a plan because your coverage is going to end. It is 60 days before the end.',
        ifPast: '',
        ...shared,
      },
    },
    {
      kind: 'dated',
      entry: {
        rule: 'marketplace-closes',
        day: addDays(coverEndsOn, DAYS_MARKETPLACE),
        title: closesTitle,
        sentence: `Losing coverage opens 60 days on either side of it: the window began on ${writeDay(opens)}. Choose before you drop COBRA: leaving COBRA early by choice generally opens no new window.`,
        ifPast:
          'This window has closed. Call the Marketplace and ask whether another one is open to you. Medicaid can be asked for on any day.',
        ...shared,
      },
    },
  ];
}

/**
 * The last day to elect COBRA: at least 60 days, counted from the later of the notice and the loss of cover (E17). With only
 * one of the two known the day is the earliest it can be. Plans of employers under 20 are a matter of the state.
 */
export function electCobra({ coverEndsOn, noticeOn, electedOn, size }: CoverAnswers): RuleOutcome {
  if (electedOn !== null) return null;
  if (size === 'under-20') {
    return openElection(
      'The federal rule begins at 20 employees. Many states have one of their own for smaller employers, with other days.',
      [{ text: 'the plan' }, { text: 'your state’s insurance department' }],
    );
  }
  const from = coverEndsOn !== null && noticeOn !== null ? pickLater(coverEndsOn, noticeOn) : (coverEndsOn ?? noticeOn);
  if (from === null) {
    return openElection(
      'At least 60 days, counted from the last day of your coverage or from the COBRA notice, whichever is later.',
      [hr, cobraNotice],
    );
  }
  const isComplete = coverEndsOn !== null && noticeOn !== null;
  return {
    kind: 'dated',
    entry: {
      rule: 'cobra-elect',
      day: addDays(from, DAYS_TO_ELECT),
      title: electTitle,
      sentence: `${explainElection(from, coverEndsOn, noticeOn)}${
        size === '20-99' || size === '100-plus' ? '' : ' This is the rule for employers of 20 or more.'
      } You can wait and see, but then every month back to the end of your coverage has to be paid.`,
      basis: cobraBasis,
      ...(isComplete ? {} : { isEarliest: true }),
      ifPast:
        'This day has passed. Call the plan’s administrator today: if the notice came later than we think, there may be days left.',
      places: [cobraNotice, benefitsAdvisors],
    },
  };
}

function explainElection(from: CalendarDay, coverEndsOn: CalendarDay | null, noticeOn: CalendarDay | null): string {
  if (noticeOn === null) {
    return `At least 60 days from the last day of your coverage. If the notice is dated later than ${writeDay(from)}, count 60 from the notice.`;
  }
  if (coverEndsOn === null) {
    return `At least 60 days from the notice. If your coverage ends later than ${writeDay(from)}, count 60 from its last day.`;
  }
  const later = noticeOn > coverEndsOn ? 'the notice' : 'the last day of your coverage';
  return `At least 60 days, counted from the later of the two: ${later}, ${writeDay(from)}.`;
}

/** The day of the first COBRA payment: 45 days after the election (E17), where the federal rule holds. */
export function payCobra({ electedOn, size }: CoverAnswers): RuleOutcome {
  if (size === 'under-20') {
    return electedOn === null
      ? null
      : openPayment('The federal 45 days are for employers of 20 or more. Ask the plan.');
  }
  if (electedOn === null) {
    return openPayment('Counted from the day you say yes to COBRA: 45 days. Nothing has to be paid on the day itself.');
  }
  return {
    kind: 'dated',
    entry: {
      rule: 'cobra-pay',
      day: addDays(electedOn, DAYS_TO_PAY),
      title: payTitle,
      sentence:
        '45 days from the day you said yes. It has to reach back to the day your coverage stopped, so it may be several months at once.',
      basis: cobraBasis,
      ifPast:
        'This day has passed. If it is not paid, call the plan’s administrator today and ask what can still be done.',
      places: [cobraNotice, benefitsAdvisors],
    },
  };
}

function openPayment(sentence: string): RuleOutcome {
  return {
    kind: 'open',
    entry: { rule: 'cobra-pay', title: payTitle, sentence, basis: cobraBasis, places: [cobraNotice] },
  };
}

function openElection(sentence: string, places: { text: string }[]): RuleOutcome {
  return { kind: 'open', entry: { rule: 'cobra-elect', title: electTitle, sentence, basis: cobraBasis, places } };
}
