import { useState } from 'react';
import { readFurthestChapter } from '#reader/position/model.ts';
import type { MapPerson } from './map-layout.ts';
import { NetworkMap } from './NetworkMap.tsx';

/** The chapter of this exercise: whoever comes from elsewhere is shown no more than stands there. */
const ownChapter = 10;

/** Bob's map, as far as the reader has read, and only when asked for. */
export function BobsMap() {
  const [shown, setShown] = useState<{ people: readonly MapPerson[]; chapter: number } | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const look = async () => {
    try {
      const { default: network } = await import('#content/bob/network.json');
      const chapter = Math.max(ownChapter, readFurthestChapter());
      setShown({ people: network.filter((one) => one.chapter <= chapter), chapter });
      setIsBroken(false);
    } catch {
      setIsBroken(true);
    }
  };
  return (
    <div>
      {shown === null ? (
        <div className="exercise-bar not-print">
          <button className="button" type="button" onClick={() => void look()}>
            Bob’s map, as far as you’ve read
          </button>
        </div>
      ) : (
        <NetworkMap people={shown.people} center="Bob" caption={`Bob’s map, up to chapter ${String(shown.chapter)}`} />
      )}
      <p role="status">{isBroken ? 'Bob’s map could not be loaded just now. Yours is here.' : ''}</p>
    </div>
  );
}
