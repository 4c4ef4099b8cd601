import { splitWords } from './split-words.ts';

/** Where the text of a page of advice begins, and where what is not searched follows it (src/pages/advice/[slug].astro). */
const begin = '<div class="prose plain advice">';
const end = 'data-pagefind-ignore';

/**
 * Gives the paragraphs of a page of advice names, so that a search can lead to the one that answers: a paragraph that begins with what it is
 * about in bold type is named by that, any other by its number. The first needs none, it is the top.
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
  const named = text.replaceAll(/<p>(<strong>(.*?)<\/strong>)?/g, (all, bold: string | undefined, about = '') => {
    number += 1;
    if (number === 1) return all;
    const slug = splitWords(String(about).replaceAll(/<[^>]+>|&\w+;/g, ' '))
      .slice(0, 5)
      .join('-');
    const id = slug === '' || taken.has(slug) ? `on-${String(number)}` : `on-${slug}`;
    taken.add(slug);
    return bold === undefined ? `<p id="${id}">` : `<p><strong id="${id}">${String(about)}</strong>`;
  });
  return html.slice(0, from) + named + html.slice(from + text.length);
}
