import { isRealDay, writeDayPlain } from '#workbook/shell/calendar-day.ts';
import type { Every, Moment, MoneyRow, Runway } from './model.ts';
import { writeDollars } from './words.ts';

/** One line of the page as it is printed. An empty text is a line to write on. */
export interface PrintRow {
  label: string;
  text: string;
}

/** The page as it is printed: what there is, what goes, what comes. */
export interface PrintPage {
  onHand: PrintRow[];
  moneyOut: PrintRow[];
  moneyIn: PrintRow[];
}

const everyInText: Record<Every, string> = {
  week: 'a week',
  'two-weeks': 'every two weeks',
  'twice-a-month': 'twice a month',
  month: 'a month',
  once: 'once',
};

/** Writes a row's amount and times, `$205 a week, from week 4`; the empty string where the amount is not known yet. */
export function writeRow({ amount, every, from, until }: MoneyRow): string {
  if (amount === null) return '';
  const [start, end] = [writeMoment(from), writeMoment(until)];
  const sum = `${writeDollars(amount)} ${everyInText[every]}`;
  if (every === 'once')
    return start === '' ? `${sum}, no date yet` : `${sum}, ${from?.kind === 'week' ? 'in ' : ''}${start}`;
  return `${sum}${start === '' ? '' : `, from ${start}`}${end === '' ? '' : `, to ${end}`}`;
}

function writeMoment(moment: Moment | null): string {
  if (moment?.kind === 'week') return moment.week === null ? '' : `week ${moment.week}`;
  return moment !== null && moment.date !== null && isRealDay(moment.date) ? writeDayPlain(moment.date) : '';
}

/** Takes the page. Gives it line by line for paper. Rows that have neither a name nor an amount are left out. */
export function listPrintRows(runway: Runway): PrintPage {
  const listRows = (rows: readonly MoneyRow[]): PrintRow[] =>
    rows
      .filter(({ label, amount }) => label.trim() !== '' || amount !== null)
      .map((row) => ({ label: row.label.trim() || 'A line without a name', text: writeRow(row) }));
  return {
    onHand: [
      { label: 'On hand', text: runway.savings === null ? '' : writeDollars(runway.savings) },
      {
        label: 'Counted on',
        text: runway.countedOn !== null && isRealDay(runway.countedOn) ? writeDayPlain(runway.countedOn) : '',
      },
    ],
    moneyOut: listRows(runway.moneyOut),
    moneyIn: listRows(runway.moneyIn),
  };
}
