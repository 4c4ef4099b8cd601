import { writeMoney } from '#workbook/shell/money.ts';
import type { Offer } from './model.ts';
import { addUp, compareOffers, mostOffers } from './rules.ts';

/** The offers beside each other: what each comes to, what is not known, and one sentence on the difference. */
export function OfferTable({ offers }: { offers: readonly Offer[] }) {
  const shown = offers.slice(0, mostOffers).filter(({ name, pay }) => name.trim() !== '' || pay !== null);
  if (shown.length === 0) return null;
  const sentence = compareOffers(shown);
  return (
    <>
      <div className="offer-scroll" role="region" aria-label="What each comes to" tabIndex={0}>
        <table className="offer-table">
          <caption className="visually-hidden">What each comes to in a year</caption>
          <thead>
            <tr>
              <th scope="col">Offer</th>
              <th scope="col">Comes to, a year</th>
              <th scope="col">Days off</th>
              <th scope="col">Not known yet</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((offer) => {
              const { total, unknown } = addUp(offer);
              return (
                <tr key={offer.id}>
                  <th scope="row" dir="auto">
                    {offer.name.trim() || 'Without a name'}
                  </th>
                  <td>{total === null ? 'Needs the pay' : `$${writeMoney(total)}`}</td>
                  <td dir="auto">{offer.daysOff.trim() || '?'}</td>
                  <td>{unknown.length === 0 ? '' : unknown.join(', ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="exercise-small">
        Pay, likely bonus and match, less a year of premiums and of getting there. Before tax, and not advice.
      </p>
      <div role="status">{sentence === null ? null : <p className="exercise-note">{sentence}</p>}</div>
    </>
  );
}
