import { useId, useState } from 'react';
import { CheckboxField } from '#workbook/shell/CheckboxField.tsx';
import { DateField } from '#workbook/shell/DateField.tsx';
import { LockedContext, useIsAlive } from '#workbook/shell/field-parts.tsx';
import { printPart } from '#workbook/shell/print-part.ts';
import { TextField } from '#workbook/shell/TextField.tsx';
import { writeCodedLink } from './coded-link.ts';
import { HandoutCards, HandoutLetter } from './HandoutLetter.tsx';
import { envelopeItems, startingNotes, writeHandoutHtml, writeHandoutText, type Handout } from './handout.ts';
import { ManyPeople, type PeopleTable } from './ManyPeople.tsx';
import type { QrDrawing } from '#exports/qr.ts';

const emptyHandout: Handout = { name: '', note: '', lastDay: null, benefitsEnd: null, contacts: '', envelope: [] };

/** How many letters are drawn between two breaths of the page. */
const batch = 10;

interface Paper {
  kind: 'letters' | 'cards';
  people: readonly Handout[];
  address: string;
  qr: QrDrawing;
}

/**
 * Makes the paper that is put into somebody's hands. Nothing that is typed here is stored or sent: it lives in this page until it is left. The
 * code carries the plain address, or with dates the coded one, and never a word.
 *
 * @param address the site's public address, with a slash at its end; '' takes that of the running copy
 */
export function HandoutMaker({ address: configured }: { address: string }) {
  const id = useId();
  const isAlive = useIsAlive();
  const [handout, setHandout] = useState<Handout>(emptyHandout);
  const [paper, setPaper] = useState<'letter' | 'a4'>('letter');
  const [hasDates, setHasDates] = useState(false);
  const [table, setTable] = useState<PeopleTable | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<Paper | null>(null);
  const [note, setNote] = useState('');
  const set = (change: Partial<Handout>) => {
    setDrawn(null);
    setHandout((old) => ({ ...old, ...change }));
  };
  const base = isAlive ? configured || new URL('/', location.href).href : '';
  const isHere = /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(base);
  const makeAddress = ({ lastDay, benefitsEnd }: Handout) =>
    hasDates ? `${base}${writeCodedLink({ chapter: null, lastDay, benefitsEnd })}` : base;

  const make = async (kind: 'letters' | 'cards') => {
    setNote('');
    try {
      const { drawQr } = await import('#exports/qr.ts');
      // Read anew: what the rows don't say is taken from the form as it is now, and not as it was when the file was chosen.
      const list =
        kind === 'cards' || table === null
          ? [handout]
          : (await import('./read-people.ts')).readPeople(table.bytes, handout).people;
      const qr = drawQr(base);
      setProgress(0);
      for (let count = batch; ; count += batch) {
        setDrawn({ kind, people: list.slice(0, count), address: base, qr });
        setProgress(Math.min(count, list.length) / list.length);
        // Lets the page answer between two batches, and the bar be seen.
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (count >= list.length) break;
      }
      setNote(
        kind === 'cards'
          ? 'Eight cards stand below. Print them.'
          : `${list.length === 1 ? 'The letter stands' : `${String(list.length)} letters stand`} below. Print, or save as PDF.`,
      );
    } catch {
      setNote('The paper could not be made just now. What you typed is still here.');
    } finally {
      setProgress(null);
    }
  };
  const save = async (kind: 'txt' | 'html') => {
    const { saveFile } = await import('#exports/download.ts');
    const address = makeAddress(handout);
    saveFile(
      kind === 'txt'
        ? { name: 'after-the-job.txt', type: 'text/plain;charset=utf-8', text: writeHandoutText(handout, address) }
        : { name: 'after-the-job.html', type: 'text/html;charset=utf-8', text: writeHandoutHtml(handout, address) },
    );
    setNote(`Saved as after-the-job.${kind}.`);
  };

  return (
    <section className="handout-maker" aria-label="The hand-out maker" data-alive={isAlive || undefined}>
      <LockedContext value={!isAlive}>
        <div className="not-print">
          <p className="exercise-note">
            Nothing that you type here is kept or sent. When you leave this page it is gone; print it, or save it,
            before.
          </p>
          <TextField id={`${id}-name`} label="Name, or none" value={handout.name} onChange={(name) => set({ name })} />
          <TextField
            id={`${id}-note`}
            label="A note from you, by hand so to speak"
            hint="Two or three sentences, signed with a first name. Or none."
            multiline
            value={handout.note}
            onChange={(text) => set({ note: text })}
          />
          {handout.note.trim() === '' ? (
            <ul className="bank-lines">
              {startingNotes.map((text) => (
                <li key={text}>
                  {text}{' '}
                  <button className="quiet" type="button" disabled={!isAlive} onClick={() => set({ note: text })}>
                    Begin with this
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <DateField
            id={`${id}-last`}
            label="Last day"
            value={handout.lastDay}
            onChange={(lastDay) => set({ lastDay })}
          />
          <DateField
            id={`${id}-benefits`}
            label="Benefits end"
            value={handout.benefitsEnd}
            onChange={(benefitsEnd) => set({ benefitsEnd })}
          />
          <TextField
            id={`${id}-contacts`}
            label="Who picks up, one on a line"
            hint="A person, a direct number, hours. They’ll be called."
            multiline
            value={handout.contacts}
            onChange={(contacts) => set({ contacts })}
          />
          <fieldset className="field-group">
            <legend>In the envelope</legend>
            {envelopeItems.map((item) => (
              <CheckboxField
                key={item.id}
                id={`${id}-${item.id}`}
                label={item.text}
                checked={handout.envelope.includes(item.id)}
                onChange={(checked) =>
                  set({
                    envelope: checked
                      ? [...handout.envelope, item.id]
                      : handout.envelope.filter((one) => one !== item.id),
                  })
                }
              />
            ))}
          </fieldset>
          <fieldset className="field-group">
            <legend>Paper</legend>
            <div className="field-options">
              {(['letter', 'a4'] as const).map((one) => (
                <label className="field-option" key={one}>
                  <input type="radio" name={`${id}-paper`} checked={paper === one} onChange={() => setPaper(one)} />
                  {one === 'letter' ? 'Letter' : 'A4'}
                </label>
              ))}
            </div>
            <CheckboxField
              id={`${id}-dates`}
              label="In the mail’s link: the two dates, so that the first-week page can be filled with them"
              hint="Only dates travel in a link, never a word. Whoever opens it is asked first. On paper the code has the plain address."
              checked={hasDates}
              onChange={setHasDates}
            />
          </fieldset>
          <ManyPeople
            common={handout}
            onRead={(read, text) => {
              setTable(read);
              setDrawn(null);
              setNote(text);
            }}
          />
          {isHere ? (
            <p className="exercise-note">
              This copy runs on your own computer ({base}), so nobody else can open its code. Make the hand-out on the
              public copy.
            </p>
          ) : null}
          <div className="exercise-bar">
            <button
              className="button button--main"
              type="button"
              disabled={!isAlive}
              onClick={() => void make('letters')}
            >
              {table === null ? 'Make the letter' : `Make ${String(table.count)} letters`}
            </button>
            <button className="button" type="button" disabled={!isAlive} onClick={() => void make('cards')}>
              Make eight cards
            </button>
            <button className="button" type="button" disabled={!isAlive} onClick={() => void save('txt')}>
              As text, for a mail
            </button>
            <button className="button" type="button" disabled={!isAlive} onClick={() => void save('html')}>
              As HTML
            </button>
          </div>
          {progress === null ? null : <progress max={1} value={progress} aria-label="Letters made" />}
          <p role="status">{note}</p>
          {drawn === null || progress !== null ? null : (
            <div className="exercise-bar">
              <button className="button button--main" type="button" onClick={() => printPart('handout')}>
                Print, or save as PDF
              </button>
            </div>
          )}
        </div>
        {drawn === null ? null : (
          <div className="handout-papers">
            {drawn.kind === 'cards' ? (
              <HandoutCards paper={paper} address={drawn.address} qr={drawn.qr} />
            ) : (
              drawn.people.map((one, index) => (
                <HandoutLetter
                  key={`${String(index)} ${one.name}`}
                  handout={one}
                  paper={paper}
                  address={drawn.address}
                  qr={drawn.qr}
                />
              ))
            )}
          </div>
        )}
      </LockedContext>
    </section>
  );
}
