import type { WeekRow } from './week-rows.ts';
import { writeDollars } from './words.ts';

/** The line as a table, closed until asked for: for people who don't see the picture, or want the number. */
export function WeekTable({ rows }: { rows: readonly WeekRow[] }) {
  const hasBob = rows.some(({ bob }) => bob !== null);
  return (
    <details className="runway-table">
      <summary>The line as a table</summary>
      <table>
        <caption className="visually-hidden">Money left at the end of each week</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Up to</th>
            <th scope="col">You</th>
            {hasBob ? <th scope="col">Bob</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ week, day, balance, bob }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{day}</td>
              <td>{writeDollars(balance)}</td>
              {hasBob ? <td>{bob === null ? '' : writeDollars(bob)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
