/** Somebody on the map. */
export interface MapPerson {
  id: string;
  name: string;
  /** Who led to them; null is the reader. An id that nobody has counts as null. */
  ledBy: string | null;
}

/** One line of the map, in the order in which it is drawn and read. */
export interface MapLine {
  id: string;
  name: string;
  /** 1 for those whom the reader knew; one more for each name between. */
  depth: number;
  /** The line above from which the stroke comes; null is the reader. */
  from: number | null;
  /** True where the names lead round in a circle and this one was taken as its beginning. */
  closesCircle: boolean;
}

/**
 * Lays out who led to whom as lines beneath each other, each set in one step further than the one it came from. Whoever stands in a circle
 * (A named B, B named A) is drawn once, from the one who comes first in the list.
 */
export function layOutMap(people: readonly MapPerson[]): MapLine[] {
  const ids = new Set(people.map(({ id }) => id));
  const children = new Map<string | null, MapPerson[]>();
  for (const person of people) {
    const from = person.ledBy !== null && person.ledBy !== person.id && ids.has(person.ledBy) ? person.ledBy : null;
    children.set(from, [...(children.get(from) ?? []), person]);
  }
  const lines: MapLine[] = [];
  const drawn = new Set<string>();
  const draw = (first: MapPerson, closesCircle: boolean) => {
    // A stack and not recursion: a chain of five hundred is somebody's list, too.
    const stack: { person: MapPerson; depth: number; from: number | null }[] = [
      { person: first, depth: 1, from: null },
    ];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { person, depth, from } = next;
      if (drawn.has(person.id)) continue;
      drawn.add(person.id);
      const index = lines.push({
        id: person.id,
        name: person.name,
        depth,
        from,
        closesCircle: closesCircle && person === first,
      });
      for (const child of (children.get(person.id) ?? []).toReversed())
        stack.push({ person: child, depth: depth + 1, from: index - 1 });
    }
  };
  for (const person of children.get(null) ?? []) draw(person, false);
  for (const person of people) if (!drawn.has(person.id)) draw(person, true);
  return lines;
}

/** Gives whom the map shows: everybody who was talked to, was led to by somebody, or led to somebody. */
export function chooseForMap(people: readonly MapPerson[], talkedTo: ReadonlySet<string>): MapPerson[] {
  const ids = new Set(people.map(({ id }) => id));
  const leaders = new Set(people.flatMap(({ ledBy }) => (ledBy !== null && ids.has(ledBy) ? [ledBy] : [])));
  return people.filter(
    ({ id, name, ledBy }) =>
      name.trim() !== '' && (talkedTo.has(id) || leaders.has(id) || (ledBy !== null && ids.has(ledBy))),
  );
}
