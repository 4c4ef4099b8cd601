import { fieldNames, isFields, isSameData, type Fields } from './compare-data.ts';

/** `hasLoser` says that one field was changed on both sides: the side that lost it must be kept aside. */
export interface Merged {
  value: unknown;
  hasLoser: boolean;
}

/**
 * Merges two changed copies of the same data, field by field (S6: only needed where browsers have no locks, or a tab
 * was robbed of its lock in the middle of a word). Pure.
 *
 * A field changed on one side only is taken from there. A field changed on both sides goes to the newer side. A list
 * whose items all carry an `id` text is merged item by item; any other list counts as one field.
 *
 * @param base what both sides began with
 */
export function mergeFields(base: unknown, mine: unknown, theirs: unknown, isMineNewer: boolean): Merged {
  if (isSameData(mine, theirs) || isSameData(theirs, base)) return { value: mine, hasLoser: false };
  if (isSameData(mine, base)) return { value: theirs, hasLoser: false };
  if (isFields(mine) && isFields(theirs)) {
    return mergeNamed(isFields(base) ? base : {}, mine, theirs, isMineNewer);
  }
  if (hasIds(mine) && hasIds(theirs)) return mergeLists(hasIds(base) ? base : [], mine, theirs, isMineNewer);
  return { value: isMineNewer ? mine : theirs, hasLoser: true };
}

interface Item {
  id: string;
}

function hasIds(data: unknown): data is Item[] {
  return (
    Array.isArray(data) &&
    data.every((item) => isFields(item) && typeof item.id === 'string' && item.id !== '__proto__') &&
    new Set(data.map((item: Item) => item.id)).size === data.length
  );
}

function mergeNamed(base: Fields, mine: Fields, theirs: Fields, isMineNewer: boolean): Merged {
  const value: Fields = {};
  let hasLoser = false;
  for (const name of new Set([...fieldNames(mine), ...fieldNames(theirs)])) {
    const field = mergeFields(base[name], mine[name], theirs[name], isMineNewer);
    hasLoser ||= field.hasLoser;
    // A field that one side took away is away; JSON has no other word for it.
    if (field.value !== undefined) value[name] = field.value;
  }
  return { value, hasLoser };
}

/** Items keep my order; what the other side added comes after. */
function mergeLists(base: Item[], mine: Item[], theirs: Item[], isMineNewer: boolean): Merged {
  const byId = (items: Item[]): Fields => Object.fromEntries(items.map((item) => [item.id, item]));
  const merged = mergeNamed(byId(base), byId(mine), byId(theirs), isMineNewer);
  const items = new Map(Object.entries(merged.value as Fields));
  const order = [...new Set([...mine, ...theirs].map((item) => item.id))];
  return { value: order.filter((id) => items.has(id)).map((id) => items.get(id)), hasLoser: merged.hasLoser };
}
