import { useId, useMemo, useState } from 'react';
import { keyOf, type FoundContact } from '#imports/contacts/contact.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { FileField } from '#workbook/shell/FileField.tsx';
import { formatCount } from '#workbook/shell/format-stored.ts';
import type { Name } from './model.ts';
import { isKnown } from './rules.ts';

interface ContactImportProps {
  people: readonly Name[];
  onTake(found: readonly FoundContact[]): void;
}

/** How many lines of the preview are drawn at once. The rest is found by typing. */
const shownAtOnce = 60;

/**
 * People from a file of another program or from pasted lines: read on this device, shown first, and only the ticked ones taken. Their
 * e-mail addresses and telephone numbers stay behind.
 */
export function ContactImport({ people, onTake }: ContactImportProps) {
  const isLocked = useIsLocked();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<readonly FoundContact[] | null>(null);
  const [note, setNote] = useState('');

  const show = (contacts: readonly FoundContact[], nameless: number) => {
    setFound(contacts);
    setNote(
      contacts.length === 0
        ? 'No name was found in it. Nothing was changed.'
        : `${formatCount(contacts.length, 'person', 'people')} found. Tick whom you’d like to have in the list.${
            nameless === 0 ? '' : ` ${formatCount(nameless, 'entry', 'entries')} without a name stayed out.`
          }`,
    );
  };
  const readFile = async (file: File) => {
    try {
      const [{ readChosenFile }, { expected, readContacts }] = await Promise.all([
        import('#imports/decode-text.ts'),
        import('#imports/contacts/read-contacts.ts'),
      ]);
      const { contacts, nameless } = readContacts(await readChosenFile(file, expected));
      show(contacts, nameless);
    } catch (error) {
      setFound(null);
      setNote(
        error instanceof ImportProblem ? error.message : 'The file could not be read just now. Nothing was changed.',
      );
    }
  };
  const readPasted = async () => {
    const [{ readPastedLines }, { withoutDoubles }] = await Promise.all([
      import('#imports/contacts/pasted-lines.ts'),
      import('#imports/contacts/contact.ts'),
    ]);
    const { contacts, nameless } = readPastedLines(pasted);
    show(withoutDoubles(contacts), nameless);
  };

  return (
    <details className="import not-print">
      <summary>Bring names from a file, or paste them</summary>
      <FileField
        id={`${id}-file`}
        label="A file: LinkedIn’s Connections.csv or the archive it came in, or address cards (.vcf)"
        hint="It is read here and sent nowhere. Only name and place are taken, and only of those you tick."
        accept=".csv,.vcf,.zip,.txt,text/csv,text/vcard,application/zip"
        onChoose={(file) => void readFile(file)}
      />
      <div className="field">
        <label className="field-label" htmlFor={`${id}-lines`}>
          Or lines: one name on each, with the place behind a comma
        </label>
        <textarea
          className="field-input field-area"
          id={`${id}-lines`}
          disabled={isLocked}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <button
          className="button"
          type="button"
          disabled={isLocked || pasted.trim() === ''}
          onClick={() => void readPasted()}
        >
          Look at these lines
        </button>
      </div>
      <p role="status">{note}</p>
      {found === null || found.length === 0 ? null : (
        <Preview
          found={found}
          people={people}
          onTake={(taken) => {
            onTake(taken);
            setFound(null);
            setPasted('');
            setNote(`${formatCount(taken.length, 'name was', 'names were')} added to the list.`);
          }}
        />
      )}
    </details>
  );
}

interface PreviewProps {
  found: readonly FoundContact[];
  people: readonly Name[];
  onTake(found: readonly FoundContact[]): void;
}

function Preview({ found, people, onTake }: PreviewProps) {
  const id = useId();
  const isLocked = useIsLocked();
  const [ticked, setTicked] = useState<ReadonlySet<FoundContact>>(new Set());
  const [sought, setSought] = useState('');
  const known = useMemo(() => {
    const names = new Set(people.map(({ name }) => keyOf(name)));
    return new Set(found.filter((one) => names.has(keyOf(one.name)) && isKnown(one, people)));
  }, [found, people]);
  const words = keyOf(sought);
  const matches = found.filter((one) => keyOf(`${one.name} ${one.place}`).includes(words));
  const shown = matches.slice(0, shownAtOnce);
  const tick = (one: FoundContact, isTicked: boolean) =>
    setTicked((old) => {
      const next = new Set(old);
      if (isTicked) next.add(one);
      else next.delete(one);
      return next;
    });
  return (
    <fieldset className="field-group">
      <legend className="practice-legend">Whom?</legend>
      {found.length > 10 ? (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-find`}>
            Find a name or a place
          </label>
          <input
            className="field-input"
            id={`${id}-find`}
            type="search"
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      ) : null}
      {shown.map((one) => (
        <label className="field-option" key={`${one.name}\n${one.place}`}>
          <input
            type="checkbox"
            disabled={isLocked || known.has(one)}
            checked={ticked.has(one)}
            onChange={(event) => tick(one, event.currentTarget.checked)}
          />
          <span>
            <bdi>{one.name}</bdi>
            {one.place === '' ? null : (
              <span className="field-hint">
                {' '}
                <bdi>{one.place}</bdi>
              </span>
            )}
            {known.has(one) ? <span className="field-hint"> (in the list already)</span> : null}
          </span>
        </label>
      ))}
      {matches.length > shown.length ? (
        <p className="exercise-small">
          And {formatCount(matches.length - shown.length, 'more', 'more')}. Type a part of a name or a place to find
          them.
        </p>
      ) : null}
      <div className="exercise-bar">
        <button
          className="button button--main"
          type="button"
          disabled={isLocked || ticked.size === 0}
          onClick={() => onTake(found.filter((one) => ticked.has(one)))}
        >
          {ticked.size === 0 ? 'Add the ticked ones' : `Add ${formatCount(ticked.size, 'name', 'names')}`}
        </button>
        {found.length <= 60 ? (
          <button
            className="quiet"
            type="button"
            disabled={isLocked}
            onClick={() => setTicked(new Set(found.filter((one) => !known.has(one))))}
          >
            Tick all
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
