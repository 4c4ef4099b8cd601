import { splitWords } from './split-words.ts';

/** Begins the id of a paragraph; its name follows. */
export const placePrefix = 'on-';

/** Where the text of a page of advice begins, and where what is not searched follows it (src/pages/advice/[slug].astro). */
const begin = '<div class="prose plain advice">';
const end = 'data-pagefind-ignore';

/**
 * Gives the paragraphs of a page of advice names, so that a search can lead to the one that answers: its first five words. Of one that begins with what it
 * is about in bold type, the first of those. The first paragraph needs none, it is the top.
 *
 * @param html a built page
 * @returns the page with its ids; a page of another kind as it is
 */
export function namePlaces(html: string): string {
  const from = html.indexOf(begin);
  if (from === -1) return html;
  const to = html.indexOf(end, from);
  const text = html.slice(from, to === -1 ? undefined : to);
  const taken = new Set<string>();
  let number = 0;
  const named = text.replaceAll(
    /<p>(?:<strong>(.*?)<\/strong>)?(.*?)(?=<\/p>)/gs,
    (all, bold: string | undefined, rest: string) => {
      number += 1;
      if (number === 1) return all;
      const slug = nameBy(bold ?? rest);
      let id = placePrefix + (slug === '' ? String(number) : slug);
      while (taken.has(id)) id += `-${String(number)}`;
      taken.add(id);
      return bold === undefined ? `<p id="${id}">${rest}` : `<p><strong id="${id}">${bold}</strong>${rest}`;
    },
  );
  return html.slice(0, from) + named + html.slice(from + text.length);
}

function nameBy(text: string): string {
  return splitWords(text.replaceAll(/<[^>]+>|&#?\w+;/g, ' '))
    .slice(0, 5)
    .join('-');
}
