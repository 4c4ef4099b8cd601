import { memo, useDeferredValue, useState } from 'react';
import { readFurthestChapter } from '#reader/position/model.ts';
import type { Application } from './model.ts';
import { countFunnel, countSources, enoughToCompare } from './rules.ts';

/** A row of Bob's: chapter, applications, interviews, counted from the first day. */
export type BobCount = readonly [chapter: number, applications: number, interviews: number];

interface FunnelProps {
  applications: readonly Application[];
  /** From the exercise's own chapter on: what may be shown of them is chosen here. */
  bobCounts: readonly BobCount[];
}

/** What came of it all, in plain counts. It follows the typing when there is time. */
export function Funnel({ applications, bobCounts }: FunnelProps) {
  return <Counts applications={useDeferredValue(applications)} bobCounts={bobCounts} />;
}

const Counts = memo(function Counts({ applications, bobCounts }: FunnelProps) {
  const { sent, heard, talked, offers, medianDays } = countFunnel(applications);
  const sources = countSources(applications);
  if (sent === 0) return null;
  const bars = [
    { name: 'Sent', count: sent },
    { name: 'Answered in any way', count: heard },
    { name: 'Talked', count: talked },
    { name: 'Offers', count: offers },
  ];
  return (
    <section className="funnel" aria-label="What came of it">
      <dl>
        {bars.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {count}
              <meter className="funnel-bar" min={0} max={sent} value={count} aria-hidden="true" />
            </dd>
          </div>
        ))}
      </dl>
      <p className="exercise-small">
        {sent < enoughToCompare
          ? 'It’s few, and one answer more would change everything. Silence is what mostly comes back, to everybody.'
          : 'Silence is what mostly comes back, to everybody. It says little about you.'}
        {medianDays === null ? '' : ` Half of those that answered did so within ${String(medianDays)} days.`}
      </p>
      {sources.length < 2 ? null : (
        <table className="funnel-sources">
          <caption>Where they were found: what’s different about the ones that answered?</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Sent</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {sources.slice(0, 8).map((one) => (
              <tr key={one.source}>
                <th scope="row" dir="auto">
                  {one.source}
                </th>
                <td>{one.sent}</td>
                <td>{one.heard}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <BobsCount bobCounts={bobCounts} />
    </section>
  );
});

/** Bob's count as far as the reader has read, and only when asked for. */
function BobsCount({ bobCounts }: { bobCounts: readonly BobCount[] }) {
  const [row, setRow] = useState<BobCount | null>(null);
  const look = () => {
    const furthest = readFurthestChapter();
    setRow(bobCounts.findLast(([chapter]) => chapter <= furthest) ?? bobCounts[0] ?? null);
  };
  if (row === null)
    return (
      <button className="quiet not-print" type="button" onClick={look}>
        And Bob?
      </button>
    );
  const [chapter, sent, interviews] = row;
  return (
    <p className="exercise-small" role="status">
      Bob, by the end of chapter {chapter}: {sent} sent, {interviews} {interviews === 1 ? 'interview' : 'interviews'}.{' '}
      {chapter < 21 ? 'Nothing from number 58.' : 'Somebody did open number 58.'}
    </p>
  );
}
