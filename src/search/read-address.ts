/** A link somebody made by hand may be of any length; a question is not. */
const longestQuery = 200;

/**
 * Reads a query from an address. "#q=" is the form that we write: what stands after "#" is not sent to the host. "?q=" is
 * understood, since people write it, and has to be taken out of the address at once.
 *
 * @param href the whole address
 * @returns the query, empty when there is none; and the address to put in its place, where that is needed
 */
export function readSearchAddress(href: string): { query: string; replaceWith?: string } {
  const url = new URL(href);
  const sent = url.searchParams.get('q');
  const kept = new URLSearchParams(url.hash.slice(1)).get('q');
  const query = (kept ?? sent ?? '').trim().slice(0, longestQuery);
  if (sent === null) return { query };
  return { query, replaceWith: writeAddressWithoutQuery(href) };
}

/**
 * The same address without any query of ours: what is typed never stands in it.
 *
 * @param href the whole address
 * @returns path, other parameters and, unless it held a query, the fragment
 */
export function writeAddressWithoutQuery(href: string): string {
  const url = new URL(href);
  url.searchParams.delete('q');
  const hash = new URLSearchParams(url.hash.slice(1)).has('q') ? '' : url.hash;
  return url.pathname + url.search + hash;
}

/**
 * Makes a link to a search, when the reader asks for one.
 *
 * @param query what was typed
 * @param searchPage the whole address of the search page
 * @returns the link, with the query after "#"
 */
export function writeSearchLink(query: string, searchPage: string): string {
  return `${searchPage}#q=${encodeURIComponent(query.trim().slice(0, longestQuery))}`;
}
