import { checklist } from './checklist.ts';
import { ageQuestion, dayQuestions, groupQuestion, sizeQuestion, stateQuestion } from './questions.ts';

const asked = [
  dayQuestions.toldOn,
  dayQuestions.lastDay,
  dayQuestions.releaseGivenOn,
  dayQuestions.signedOn,
  dayQuestions.coverEndsOn,
  dayQuestions.cobraNoticeOn,
  dayQuestions.cobraElectedOn,
  stateQuestion,
  sizeQuestion,
  ageQuestion,
  groupQuestion,
];

/** The counts that people can do with a calendar and a pencil. Each is a rule of release-rules.ts or cover-rules.ts. */
const counts: readonly { label: string; rule: string }[] = [
  {
    label: 'Last day to decide on the release',
    rule: 'handed over + 21 days, + 45 in a group; 40 or older (E01, E02)',
  },
  { label: 'Last day to take the signature back', rule: 'signed + 7 days; 40 or older (E01, E03)' },
  {
    label: 'Marketplace: last day of special enrollment',
    rule: 'last day of insurance + 60 days; healthcare.gov (E19)',
  },
  {
    label: 'Last day to say yes to COBRA',
    rule: 'last day of insurance or notice, the later + 60 days; 20 employees and up (E17)',
  },
  { label: 'First COBRA payment is due', rule: 'said yes + 45 days (E17)' },
  { label: 'Unemployment claim', rule: 'this week; your state’s unemployment office, careeronestop.org (E10)' },
  { label: 'Last paycheck, unused vacation', rule: 'your state decides; its labor department, dol.gov (E08, E09)' },
];

/**
 * The exercise on paper: the same questions with lines to write on, the counts to do by hand, the list to tick. One printed
 * page. It stands in the page without script, and is what prints as long as nothing has been answered.
 */
export function BlankFirstWeek() {
  return (
    <>
      <ul className="blank-list">
        {checklist.map((item) => (
          <li className="blank-box" key={item.id}>
            {item.text}
          </li>
        ))}
      </ul>
      <dl className="blank-rows">
        {asked.map(({ label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="blank-line" />
            </dd>
          </div>
        ))}
      </dl>
      <dl className="blank-rows is-counts">
        {counts.map(({ label, rule }) => (
          <div key={label}>
            <dt>
              {label} <span className="exercise-small">({rule})</span>
            </dt>
            <dd>
              <span className="blank-line" />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        The day itself is not counted: February 3 + 21 days is February 24. Check every date against your papers. Not
        legal advice.
      </p>
    </>
  );
}
