import { writeDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { EmployerSize } from './model.ts';
import { careerOneStop, laborDepartment, type PlainEntry, type Place } from './rule-shapes.ts';
import { nameState } from '#us-states.ts';

export interface PlainAnswers {
  /** Postal letters as kept, or null. */
  state: string | null;
  size: EmployerSize | null;
  coverEndsOn: CalendarDay | null;
}

/*
 * What has no date because a state, a plan or the employer's own paper decides. A state is named only as an example that
 * has been checked (E07, E08, E09, E13, E133); for all others the line says where to look, and nothing is made up.
 */

/** The lines without a date, for what the reader knows. Always all of them: each stands without any answer. */
export function listPlainLines(answers: PlainAnswers): PlainEntry[] {
  const name = nameState(answers.state);
  // Where to file, and what has been confirmed of it: the table of states (content/states.yaml), of which nothing is repeated here.
  const table: Place =
    name === null
      ? { text: 'the list of states', href: '/states/' }
      : { text: `${name} in the list of states`, href: `/states/#${answers.state!.toLowerCase()}` };
  const department: Place = {
    text: name === null ? 'your state’s labor department' : `the labor department of ${name}`,
  };
  const look = [department, careerOneStop, laborDepartment];
  return [
    {
      line: 'claim-now',
      title: 'Unemployment claim',
      sentence:
        'File with the state where you worked, as soon as you are out of work: a claim normally starts in the week you file, so waiting can cost money. Let the state decide whether you get it. How many weeks it pays differs by state.',
      basis: { law: 'State law; Labor Department', evidence: ['E10', 'E11', 'E12'] },
      places: [
        { text: name === null ? 'your state’s unemployment office' : `the unemployment office of ${name}` },
        table,
        careerOneStop,
      ],
    },
    {
      line: 'severance-and-claim',
      title: 'Severance and the claim',
      sentence: `File all the same, and report what you get. California does not deduct severance; New York holds benefits back while it runs above a set weekly amount; Texas delays them.${remark(name, ['California', 'New York', 'Texas'])}`,
      basis: { law: 'State law', evidence: ['E13'] },
      places: look,
    },
    {
      line: 'final-pay',
      title: 'Last paycheck',
      sentence: `No federal law fixes the day; states do. After a layoff: at once in California and Colorado, three working days in Alaska, the next payday in many others.${remark(name, ['California', 'Colorado', 'Alaska'])}`,
      basis: { law: 'State law', evidence: ['E08'] },
      places: look,
    },
    {
      line: 'vacation',
      title: 'Unused vacation',
      sentence: `Some states have it paid out, California and Colorado among them. In most the employer’s written policy decides: read the handbook while you can still open it.${remark(name, ['California', 'Colorado'])}`,
      basis: { law: 'State law; the employer’s policy', evidence: ['E09'] },
      places: look,
    },
    { line: 'notice-law', title: 'Was notice owed?', places: look, ...describeNotice(answers.size, name) },
    {
      line: 'retirement',
      title: '401(k)',
      sentence:
        'Nothing has to happen this week. If you move it, ask for a “direct rollover”, in those words: a check made out to you loses 20 percent to withholding and has to be replaced within 60 days. A loan from it usually falls due; the date is your tax-filing date for that year, with extensions. At 55 or older, ask before you move anything.',
      basis: { law: 'IRS Topic 413; Internal Revenue Code 72(t)', evidence: ['E22', 'E23', 'E24'] },
      places: [{ text: 'the plan’s own number, on its statement' }],
    },
    {
      line: 'hsa',
      title: 'Health savings account (HSA)',
      sentence: 'It stays yours. It may pay COBRA premiums, and health premiums while you draw unemployment, tax-free.',
      basis: { law: 'Internal Revenue Code 223(d)(2)(C)', evidence: ['E25'] },
      places: [{ text: 'the account’s own number' }],
    },
    {
      line: 'fsa',
      title: 'Health spending account (FSA)',
      sentence: `It normally pays only for what happens up to the last day of coverage${
        answers.coverEndsOn === null ? '' : `, which you wrote down as ${writeDay(answers.coverEndsOn)}`
      }, and the time to send in receipts is short. What is left after that is lost.`,
      basis: { law: 'Plan terms', evidence: ['E26'] },
      places: [{ text: 'the plan’s own papers' }],
    },
  ];
}

function remark(name: string | null, examples: readonly string[]): string {
  return name !== null && examples.includes(name)
    ? ` ${name} is one of the examples; check it all the same, rules change.`
    : '';
}

function describeNotice(size: EmployerSize | null, name: string | null) {
  const states =
    name === 'Ohio'
      ? 'Ohio has a law of its own for employers of 100 or more, in force since September 29, 2025, and still young.'
      : `Some states have a law of their own; California’s begins at 75 employees.${remark(name, ['California'])}`;
  const federal =
    size === 'under-20' || size === '20-99'
      ? 'The federal notice law begins at 100 employees.'
      : 'The federal notice law is for employers of 100 or more: 60 days before a plant closing, or a mass layoff of 50 or more at one site. Many layoffs fall outside it.';
  return {
    sentence: `${federal} ${states} Look it up, or ask the lawyer.`,
    basis: {
      law: 'WARN Act, 29 U.S.C. 2101 ff.; state laws',
      evidence: name === 'Ohio' ? ['E06', 'E07', 'E133'] : ['E06', 'E07'],
    },
  };
}
