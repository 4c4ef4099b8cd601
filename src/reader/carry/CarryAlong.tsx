import { useEffect, useState } from 'react';
import type { QrDrawing } from '#exports/qr.ts';
import { readCarryLink, writeCarryLink, type Carried } from './carry-link.ts';
import { decisionDocument } from '#reader/decisions/model.ts';
import { movePosition } from '#reader/position/move-position.ts';
import { positionDocument } from '#reader/position/model.ts';
import { settingsDocument } from '#reader/settings/model.ts';
import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';

/** A decision of the story as this part needs it. */
interface DecisionPlace {
  id: string;
  question: string;
  chapter: number;
  options: readonly { id: string; label: string }[];
}

interface CarryAlongProps {
  decisions: readonly DecisionPlace[];
  /** The slugs of the chapters, in order. */
  chapters: readonly string[];
}

/** Place, look and choices to another device, by a code that carries numbers and no words; and what such a code brought. */
export function CarryAlong({ decisions, chapters }: CarryAlongProps) {
  const [shown, setShown] = useState<{ address: string; qr: QrDrawing } | null>(null);
  const [brought, setBrought] = useState<Carried | null>(null);
  const [note, setNote] = useState('');
  // Until the page is alive its button waits: a tap too early would be lost.
  const [isAlive, setIsAlive] = useState(false);
  useEffect(() => {
    const look = () => {
      setIsAlive(true);
      setBrought(readCarryLink(location.hash));
    };
    // Not in the first render: it must agree with what the server drew.
    const first = setTimeout(look, 0);
    window.addEventListener('hashchange', look);
    return () => {
      clearTimeout(first);
      window.removeEventListener('hashchange', look);
    };
  }, []);

  const show = async () => {
    try {
      const { drawQr } = await import('#exports/qr.ts');
      const address = `${location.origin}${location.pathname}${writeCarryLink(gather(decisions, chapters.length))}`;
      setShown({ address, qr: drawQr(address) });
    } catch {
      setNote('The code could not be drawn just now. A backup file carries everything.');
    }
  };
  const leave = (text: string) => {
    history.replaceState(history.state, '', location.pathname);
    setBrought(null);
    setNote(text);
  };
  return (
    <section className="storage-part screen-only" aria-labelledby="storage-carry">
      <h2 id="storage-carry">Carry it along</h2>
      {brought === null ? null : (
        <div className="exercise-note">
          <p>
            From another device:{' '}
            {brought.place === null ? 'nothing read yet' : `chapter ${String(brought.place.chapter)}`}, how the page
            looks, and {brought.choices.filter((one) => one !== null).length} choices.
          </p>
          <p>
            <button
              type="button"
              className="button button--main"
              onClick={() => {
                const isKept = takeOver(brought, decisions, chapters);
                if (isKept) leave('Taken over. What you wrote yourself comes by a backup file.');
                else
                  setNote(
                    'Not all of it could be kept: this browser is full, or keeps nothing. It is still offered above.',
                  );
              }}
            >
              Take it over
            </button>{' '}
            <button type="button" className="button" onClick={() => leave('Left as it was.')}>
              Leave it
            </button>
          </p>
        </div>
      )}
      <p>
        Go on reading on another device, without an account: the place, how the page looks and what you chose fit into a
        code. What you wrote doesn’t; a backup file carries it.
      </p>
      {shown === null ? (
        <button type="button" className="button" disabled={!isAlive} onClick={() => void show()}>
          Show the code
        </button>
      ) : (
        <figure className="carry-code">
          <svg
            viewBox={`0 0 ${String(shown.qr.size)} ${String(shown.qr.size)}`}
            role="img"
            aria-label="The code, to be read by the other device’s camera"
            shapeRendering="crispEdges"
          >
            <rect className="qr-light" width={shown.qr.size} height={shown.qr.size} />
            <path className="qr-dark" d={shown.qr.path} />
          </svg>
          <figcaption>
            <a href={shown.address}>{shown.address}</a>
          </figcaption>
        </figure>
      )}
      <p role="status">{note}</p>
    </section>
  );
}

/** What there is on this device. */
function gather(decisions: readonly DecisionPlace[], chapterCount: number): Carried {
  const { furthest } = readDocument(positionDocument).value;
  return {
    place: furthest && { chapter: furthest.chapter, paragraph: furthest.paragraph },
    settings: readDocument(settingsDocument).value,
    choices: Array.from({ length: chapterCount }, (_, index) => {
      const decision = decisions.find(({ chapter }) => chapter === index + 1);
      if (!decision) return null;
      const { choice } = readDocument(decisionDocument, decision.id).value;
      const at = decision.options.findIndex(({ id }) => id === choice);
      return at === -1 ? null : at;
    }),
  };
}

/** Writes over no choice that was made here, and never moves the place back. Tells whether all of it is kept. */
function takeOver(
  { place, settings, choices }: Carried,
  decisions: readonly DecisionPlace[],
  chapters: readonly string[],
): boolean {
  const outcomes = [writeDocument(settingsDocument, 'main', settings)];
  const slug = place ? chapters[place.chapter - 1] : undefined;
  if (place && slug !== undefined) {
    const there = { ...place, slug, quote: '', at: Date.now() };
    const position = movePosition(readDocument(positionDocument).value, there);
    outcomes.push(writeDocument(positionDocument, 'main', position));
  }
  for (const { id, chapter, question, options } of decisions) {
    const option = options[choices[chapter - 1] ?? -1];
    const { value } = readDocument(decisionDocument, id);
    if (option && value.choice === '')
      outcomes.push(
        writeDocument(decisionDocument, id, { ...value, choice: option.id, question, label: option.label }),
      );
  }
  return outcomes.every(({ ok }) => ok);
}
