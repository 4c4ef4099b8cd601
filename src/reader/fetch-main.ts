/**
 * Fetches one of the site's own pages and gives its <main>, as a document of its own. Only that part is parsed: the styles in a page's head
 * would be held against the policy of the page that asks.
 *
 * @throws Error where the page can't be had, or is none of ours
 */
export async function fetchMain(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const main = /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0];
  if (main === undefined) throw new Error(`${address} has no main part`);
  return new DOMParser().parseFromString(main.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ''), 'text/html');
}
