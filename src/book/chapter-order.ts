/** Where a chapter stands: its number in the book and its slug in the address, both from the file name. */
export interface ChapterPlace {
  number: number;
  slug: string;
}

/**
 * Splits "01-a-meeting-with-no-subject" (with or without .mdx) into number and slug.
 * @throws if the name has no two-digit number in front: that is an author's mistake, and check-content.ts says so first.
 */
export function placeOf(id: string): ChapterPlace {
  const match = /^(\d{2})-([a-z0-9-]+?)(?:\.mdx)?$/.exec(id);
  if (!match) throw new Error(`"${id}" is not a chapter's file name: expected two digits, a dash and the slug.`);
  return { number: Number(match[1]), slug: match[2]! };
}

/** Sorts anything that has an `id` of the form above into reading order. Returns a new list. */
export function inReadingOrder<T extends { id: string }>(chapters: readonly T[]): T[] {
  return [...chapters].sort((a, b) => a.id.localeCompare(b.id));
}

const words = [
  'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve',
  'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty',
  'Twenty-One', 'Twenty-Two', 'Twenty-Three', 'Twenty-Four',
]; // prettier-ignore

/** 1 → "One" … 24 → "Twenty-Four"; larger numbers stay figures. */
export function spellNumber(n: number): string {
  return words[n - 1] ?? String(n);
}
