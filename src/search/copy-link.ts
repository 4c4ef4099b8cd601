/**
 * Copies a link to a search; where the browser does not let us, it is put into a field to be copied by hand.
 *
 * @param link the link, with the words of the search
 * @param field shown, with the link selected, where it could not be copied
 * @returns the sentence to say of it
 */
export async function copyLink(link: string, field: HTMLInputElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied. It holds the words of this search.';
  } catch {
    field.value = link;
    field.hidden = false;
    field.select();
    return 'This browser does not let us copy. Here is the link: it holds the words of this search.';
  }
}
