/** The ways of asking that a page carries for the search (SearchWords.astro). */
export interface WaysOfAsking {
  /** For the page as a whole. */
  readonly page: readonly string[];
  /** For its paragraphs, by their names. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** An attribute may hold a ">", hence the quotes. */
const searchWords = /<search-words\b(?:"[^"]*"|'[^']*'|[^'">])*>([\s\S]*?)<\/search-words>/g;
const searchPart = /<search-part data-of="([^"]+)"[^>]*>([\s\S]*?)<\/search-part>/g;

/**
 * @param html a built page
 * @returns its ways of asking, before they are taken out
 */
export function readWays(html: string): WaysOfAsking {
  const [[, text = ''] = []] = html.matchAll(searchWords);
  const parts = [...text.matchAll(searchPart)].map(([, name, said]) => [name!, splitWays(said!)] as const);
  return { page: splitWays(text.replaceAll(searchPart, '')), parts: new Map(parts) };
}

/**
 * @param html a built page
 * @returns the page without them: a reader would only pay for them
 */
export function removeWays(html: string): string {
  return html.replaceAll(searchWords, '');
}

/** As SearchWords.astro puts them together. */
function splitWays(html: string): string[] {
  const text = html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return text
    .split('. ')
    .map((way) => way.trim())
    .filter((way) => way !== '');
}
