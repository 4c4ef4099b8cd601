import { memo, useDeferredValue } from 'react';
import { CalendarButton } from '#workbook/shell/CalendarButton.tsx';
import { writeDay } from '#workbook/shell/calendar-day.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { makeRowId } from '#workbook/shell/rows.ts';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { useToday } from '#workbook/shell/use-today.ts';
import { BobsMap } from './BobsMap.tsx';
import { calendarFileName, calendarProductId, listCalendarEvents } from './exports.ts';
import { FromForty } from './FromForty.tsx';
import { chooseForMap } from './map-layout.ts';
import { conversationsDocument, type Contact, type Conversations } from './model.ts';
import { NetworkMap } from './NetworkMap.tsx';
import { contactsTitle, conversationsParts, talksTitle } from './parts.ts';
import { listDue, listGivenNames, listLastTalks, type GivenName } from './rules.ts';
import { SaveCards } from './SaveCards.tsx';

const emptyContact = { name: '', place: '', email: '', phone: '', fortyId: null, ledBy: null, next: null, notes: '' };

/** Adds somebody to the people of a page. */
function addContact(old: Conversations, contact: Partial<Contact>): Conversations {
  const id = makeRowId(old.contacts, Math.random);
  return { ...old, contacts: [...old.contacts, { ...emptyContact, ...contact, id }] };
}

/** The island: talks, people, what is due, and the map of who led to whom. */
export function ConversationsExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={conversationsDocument}
      parts={conversationsParts}
      level={level}
      before={(value) => <DueList value={value} />}
      after={(value, update) => ({
        [talksTitle]: (
          <GivenNames
            names={listGivenNames(value)}
            onAdd={({ name, ledBy }) => update((old) => addContact(old, { name, ledBy }))}
          />
        ),
        [contactsTitle]: (
          <>
            <FromForty
              contacts={value.contacts}
              onTake={({ id, name, place, why }) =>
                update((old) => addContact(old, { name, place, fortyId: id, notes: why }))
              }
            />
            {value.contacts.length === 0 ? null : (
              <>
                <CalendarButton
                  calendarId={value.calendarId}
                  onDrawId={(calendarId) => update((old) => ({ ...old, calendarId }))}
                  productId={calendarProductId}
                  fileName={calendarFileName}
                  listEvents={(id) => listCalendarEvents(value, id)}
                >
                  Put the next dates into my calendar
                </CalendarButton>
                <SaveCards value={value} />
              </>
            )}
            <LaterMap value={value} />
            <BobsMap />
          </>
        ),
      })}
    />
  );
}

/** How many lines of what is due are shown: more would be a reproach and no help. */
const dueShown = 5;

function DueList({ value }: { value: Conversations }) {
  const today = useToday();
  if (today === null) return null;
  const due = listDue(value, today);
  if (due.length === 0) return null;
  return (
    <section className="exercise-note not-print" aria-label="What would be next">
      <ul>
        {due.slice(0, dueShown).map(({ contact, day, what }) => (
          <li key={`${what} ${contact.id} ${day}`}>
            {what === 'thank' ? 'Thank ' : 'A word to '}
            <bdi>{contact.name.trim() || 'somebody without a name'}</bdi>
            {what === 'thank' ? ` for ${writeDay(day)}` : `, since ${writeDay(day)}`}
          </li>
        ))}
      </ul>
      {due.length > dueShown ? <p>And {due.length - dueShown} more, another day.</p> : null}
    </section>
  );
}

function GivenNames({ names, onAdd }: { names: readonly GivenName[]; onAdd(name: GivenName): void }) {
  const isLocked = useIsLocked();
  if (names.length === 0) return null;
  return (
    <section className="not-print" aria-label="Names you were given">
      <p className="exercise-small">Names you were given, who aren’t among the people yet:</p>
      <ul className="bank-lines">
        {names.map((one) => (
          <li key={one.name}>
            <bdi>{one.name}</bdi>{' '}
            <button
              className="quiet"
              type="button"
              disabled={isLocked}
              aria-label={`Add ${one.name} to the people`}
              onClick={() => onAdd(one)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The map follows the typing when there is time: with hundreds of people, drawing it takes longer than a key may. */
function LaterMap({ value }: { value: Conversations }) {
  return <Map value={useDeferredValue(value)} />;
}

const Map = memo(function Map({ value: { contacts, talks } }: { value: Conversations }) {
  const people = chooseForMap(contacts, new Set(listLastTalks(talks).keys()));
  const rest = contacts.length - people.length;
  if (people.length === 0)
    return (
      <p className="exercise-small not-print">
        When you’ve talked to one person, or know who named whom, the map of it is drawn here.
      </p>
    );
  return (
    <NetworkMap
      people={people}
      center="You"
      caption={`Who led you to whom${rest === 0 ? '' : `; ${String(rest)} more stand in the list and on no path yet`}`}
    />
  );
});
