/** A plain JSON object: what our records are made of, beside lists and single values. */
export type Fields = Record<string, unknown>;

/** Whether a piece of JSON is an object with fields, and no list. */
export function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Names of fields, without `__proto__`: only a forged file has it, and writing to it would not make a field. */
export function fieldNames(data: Fields): string[] {
  return Object.keys(data).filter((name) => name !== '__proto__');
}

/** Whether two pieces of JSON say the same, whatever the order of their fields. A field left out counts as undefined. */
export function isSameData(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (holdsAllOf(one, other) && holdsAllOf(other, one));
}

/**
 * Whether everything in `part` stands in `whole` at the same place: what a schema may add is fine, what it would drop
 * is not (S3).
 */
export function holdsAllOf(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((item, index) => holdsAllOf(whole[index], item))
    );
  }
  if (isFields(part)) {
    return isFields(whole) && fieldNames(part).every((name) => holdsAllOf(whole[name], part[name]));
  }
  return Object.is(whole, part);
}
