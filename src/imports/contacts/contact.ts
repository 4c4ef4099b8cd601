/** Somebody as another program's file knows them: only what the workbook has a place for. E-mail and telephone are never taken along. */
export interface FoundContact {
  name: string;
  /** Where they work, with what they do there, as it stands in the file; '' where it doesn't say. */
  place: string;
}

/** What a file or a pasted text came to. */
export interface FoundContacts {
  contacts: FoundContact[];
  /** Entries that had no name, and so were left out. */
  nameless: number;
}

/** Gives the words with their spaces put right: none at the ends, one between. */
export function tidy(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Gives the place as one line: what somebody does, and where. */
export function joinPlace(role: string | undefined, company: string | undefined): string {
  return [tidy(role), tidy(company)].filter(Boolean).join(', ');
}

/** What makes two entries the same person: the name, whatever its capitals and accents' spelling. */
export function keyOf(name: string): string {
  return tidy(name).normalize('NFKC').toLocaleLowerCase('en');
}

/** Gives every name once, in the order of the file; of two entries the one that says more. */
export function withoutDoubles(contacts: readonly FoundContact[]): FoundContact[] {
  const byName = new Map<string, Map<string, FoundContact>>();
  for (const contact of contacts) {
    const name = keyOf(contact.name);
    const places = byName.get(name) ?? new Map<string, FoundContact>();
    byName.set(name, places);
    const place = keyOf(contact.place);
    if (place === '' ? places.size > 0 : places.has(place)) continue;
    places.delete('');
    places.set(place, contact);
  }
  return [...byName.values()].flatMap((places) => [...places.values()]);
}
