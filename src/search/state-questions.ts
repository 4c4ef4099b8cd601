import type { State } from '#us-states.ts';
import { findNamedState } from './state-codes.ts';
import { splitWords } from './split-words.ts';
import { weighWord } from './stop-words.ts';

/** What is asked of a state: the keys of content/states.yaml, and where to file. */
export type StateQuestion =
  | 'file'
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

/** In what words; the first that fits is meant, so what is said in one way only comes first, and what "how much" and "how long" may mean comes last. */
const waysToAsk: readonly (readonly [StateQuestion, RegExp])[] = [
  [
    'notice',
    /\b(?:(?:mini )?warn(?: act)?|mass layoffs?|plant closings?|(?:days?|weeks?) notice|notice (?:law|act|period|required)|without notice|advance notice)\b/,
  ],
  ['vacation', /\b(?:vacations?|pto|paid time off|unused (?:time|leave|days)|sick (?:days|time|leave|pay)|accrued)\b/],
  ['finalPay', /\b(?:(?:last|final|unpaid) (?:pay ?check|pay|checks?|wages)|(?:pay ?check|wages) (?:due|late|owed))\b/],
  ['waitingWeek', /\b(?:waiting (?:week|period)|first week|unpaid week|week waiting)\b/],
  [
    'workSearch',
    /\b(?:contacts?|(?:work|job) search(?:es)?|searches|(?:how many|number of) (?:jobs?|applications?|places)|appl(?:y|ications?)\b.* (?:a|each|every|per) week|look for work|suitable work)\b/,
  ],
  [
    'partTime',
    /\b(?:part time|parttime|side (?:job|gig|hustle|work)|gigs?|odd jobs|temp (?:job|work)|earn|earnings|earned|deduct(?:ed|ible)?|partial|(?:work|working|worked) (?:and|while|on|a few|some|one|two)|make (?:and|while|before|on)|can i work|still work|hours cut|(?:reduced|cut) hours|uber|doordash|freelanc\w*)\b/,
  ],
  [
    'severance',
    /\b(?:severance|separation pay|lump sum|buyout|package)\b.*\b(?:unemployment|benefits?|claim|collect|file|ui)\b|\b(?:unemployment|benefits?|claim|collect|file|ui)\b.*\b(?:severance|separation pay|lump sum|buyout|package)\b/,
  ],
  [
    'claimStarts',
    /\b(?:backdat\w*|back dat\w*|retroactive(?:ly)?|back ?pay|filed late|file late|late filing|too late|effective date|(?:when|what day|what date|which day) (?:does|do|will|is|did)\b.* (?:start|starts|begin|begins|count)|start date)\b/,
  ],
  [
    'file',
    /\bhow (?:long|soon|quickly|fast|many (?:days|weeks))\b.* (?:to (?:file|apply|get|receive|process|hear)|after|until|till|before|does it take|do i have|for approval)\b/,
  ],
  [
    'weeks',
    /\b(?:how long|weeks|months|duration|lasts?|runs? out|ran out|running out|exhaust(?:ed|s)?|extend(?:ed)?|extensions?)\b/,
  ],
  [
    'weekly',
    /\b(?:how much|amounts?|max|maximum|min|minimum|highest|most|calculat\w*|estimat\w*|rates?|percent|weekly|per week|a week)\b|\bunemployment pays?\b/,
  ],
  [
    'file',
    /\b(?:unemployment|unemployed|file|filing|filed|apply|applying|claims?|benefits?|office|website|phone|number|online|login|laid off|layoff)\b/,
  ],
];

/** Words that go with any of these and ask for nothing more. */
const besides = new Set(
  (
    'unemployment unemployed unemployments compensation insurance ui benefit benefits claim claims file filing filed apply collect collecting draw receive state law laws rule rules ' +
    'legal required requirement requirements allowed payout payouts pay paid employer company boss layoff layoffs laid off fired terminated lost rif employee employees worker workers people firm work little bit job week weeks day days'
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
  const text = ` ${words.join(' ')} `.replace(` ${state.label.toLowerCase()} `, ' ');
  // How much severance is usual, and for how long, is no state's rule.
  const isNoRule = (question: StateQuestion) =>
    (question === 'weeks' || question === 'weekly') && text.includes(' severance ');
  const [question, way] = waysToAsk.find(([, one]) => one.test(text)) ?? [];
  if (question === undefined || way === undefined || isNoRule(question)) return { state, isAll: false };
  const rest = splitWords(text.replaceAll(new RegExp(way, 'g'), ' '));
  return {
    state,
    question,
    isAll: rest.every((word) => weighWord(word) < 1 || besides.has(word) || /^\d+$/.test(word)),
  };
}
