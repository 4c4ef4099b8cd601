import type { State } from '#us-states.ts';
import { findNamedState, withoutState } from './state-codes.ts';
import { weighWord } from './stop-words.ts';

/** The rules of a state, as content/states.yaml and the rows of /states/ name them. */
export type StateRule =
  | 'claimStarts'
  | 'weekly'
  | 'weeks'
  | 'waitingWeek'
  | 'severance'
  | 'partTime'
  | 'workSearch'
  | 'finalPay'
  | 'vacation'
  | 'notice';

/** What is asked of a state: one of its rules, how much and for how long in one breath, or where to file. */
export type StateQuestion = StateRule | 'weeklyAndWeeks' | 'file';

interface WayToAsk {
  readonly question: StateQuestion;
  /** All of them must be in the query. None spans words that it does not name: what is left says whether more is asked. */
  readonly keys: readonly RegExp[];
  /** With this in it something else is meant. */
  readonly not?: RegExp;
}

const benefit = /\b(?:unemployment|unemployed|benefits?|claims?|collect(?:ing)?|ui)\b/;

/** The first that fits is meant, so what is said in one way only comes first, and what "how much" and "how long" may mean comes last. */
const waysToAsk: readonly WayToAsk[] = [
  {
    question: 'notice',
    keys: [
      /\b(?:(?:mini )?warn(?: act)?|mass layoffs?|plant closings?|[369]0 days?(?: notice)?|(?:layoff|closing|advance|legal) notice|notice (?:law|act|period|required)|without notice)\b/,
    ],
    not: /\b(?:give|giving|resign|resigning|quit|quitting)\b/,
  },
  {
    question: 'vacation',
    keys: [/\b(?:vacations?|pto|paid time off|unused (?:time|leave|days)|accrued)\b/],
    not: /\b(?:while|take|taking|go|going|trip)\b/,
  },
  {
    question: 'finalPay',
    keys: [/\b(?:(?:last|final|unpaid) (?:pay ?check|pay|checks?|wages)|(?:pay ?check|wages) (?:due|late|owed))\b/],
  },
  { question: 'waitingWeek', keys: [/\b(?:waiting (?:week|period)|unpaid week|week waiting)\b/] },
  { question: 'waitingWeek', keys: [/\bfirst week\b/, benefit] },
  {
    question: 'workSearch',
    keys: [
      /\b(?:(?:job|work|employer) (?:contacts|searches)|contacts (?:a|per|each)|work search|(?:how many|number of) (?:jobs?|applications?|places|contacts|searches)|suitable work)\b/,
    ],
  },
  { question: 'workSearch', keys: [/\bappl(?:y|ications?)\b/, /\b(?:a|each|every|per) week\b/] },
  {
    question: 'partTime',
    keys: [
      /\b(?:part time|parttime|side (?:job|work)|odd jobs|temp (?:job|work)|earn|earnings|earned|partial|(?:work|working|worked|make) (?:and|while|on)|can i work|still work|(?:reduced|cut) hours|hours (?:cut|reduced))\b/,
      benefit,
    ],
    // The rule of the table is about wages; work for oneself has others (advice/contract-ended).
    not: /\b(?:freelanc\w*|self employed|gigs?|uber|doordash|my own business|contractor|1099)\b/,
  },
  { question: 'severance', keys: [/\b(?:severance|separation pay|lump sum|buyout|package)\b/, benefit] },
  {
    question: 'claimStarts',
    keys: [
      /\b(?:backdat\w*|back dat\w*|retroactive(?:ly)?|fil(?:ed|e|ing) late|late filing|effective date|start date)\b/,
    ],
  },
  {
    question: 'claimStarts',
    keys: [/\b(?:when|what day|what date|which day)\b/, benefit, /\b(?:starts?|begins?|counts?)\b/],
  },
  {
    question: 'file',
    keys: [
      /\bhow (?:long|soon|quickly|fast|many (?:days|weeks))\b/,
      /\b(?:to (?:file|apply|get|receive|process)|after|until|till|before|it take|do i have|for approval)\b/,
      benefit,
    ],
  },
  { question: 'weeklyAndWeeks', keys: [/\bhow much\b/, benefit, /\bhow (?:long|many weeks)\b/] },
  {
    question: 'weeks',
    keys: [
      /\b(?:how long|weeks|duration|lasts|last|runs? out|ran out|running out|exhaust\w*|extend\w*|extensions?)\b/,
      benefit,
    ],
    not: /\blast (?:week|month|day)\b/,
  },
  {
    question: 'weekly',
    keys: [
      /\b(?:how much|amounts?|max|maximum|min|minimum|highest|calculat\w*|estimat\w*|rates?|percent|weekly|per week|a week|pays)\b/,
      benefit,
    ],
  },
  { question: 'file', keys: [benefit] },
];

/** Words that go with any of these and ask for nothing more. */
const besides = new Set(
  (
    'unemployment unemployed compensation insurance ui benefit benefits claim claims file filing filed apply collect collecting draw receive state law laws rule rules legal required requirement ' +
    'requirements allowed payout payouts pay paid employer company boss layoff layoffs laid off fired terminated lost rif employee employees worker workers people firm work little bit job jobs week ' +
    'weeks day days last office website phone number online address affect hold holds up delay delays reduce reduces count counts deduct deducted stop stops lower lowers offset offsets out owe ' +
    'owes owed give gives get got half still also money check checks cash cashed hours unused plant mill office closes closing shuts'
  ).split(' '),
);

/** A question about one state. */
export interface AskedOfState {
  readonly state: State;
  /** Undefined where it is none that the table of states has an answer to. */
  readonly question?: StateQuestion;
  /** Nothing else is asked: the table answers better than any page. */
  readonly isAll: boolean;
}

/**
 * Reads what a query wants to know of a state.
 *
 * @param words of the query, as splitQuery gives them: letters of states are written out
 * @returns the state and the question; undefined where no state is named, or two
 */
export function readAskedOfState(words: readonly string[]): AskedOfState | undefined {
  const state = findNamedState(words);
  if (state === undefined) return undefined;
  const text = withoutState(words, state).join(' ');
  const meant = waysToAsk.find(({ keys, not }) => keys.every((key) => key.test(text)) && not?.test(text) !== true);
  if (meant === undefined) return { state, isAll: false };
  const rest = meant.keys.reduce((left, key) => left.replaceAll(new RegExp(key, 'g'), ' '), text).split(' ');
  const isNothing = (word: string) => weighWord(word) < 1 || besides.has(word) || /^\d*$/.test(word);
  return { state, question: meant.question, isAll: rest.every(isNothing) };
}
