import { makeElement } from '#ui/make-element.ts';

/** Copies an address; where the browser doesn't let it (no permission, no https) it is shown, to be copied by hand. */
export async function copyLink(address: string, say: (...words: (string | Node)[]) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say('The link to this paragraph is copied.');
  } catch {
    const field = makeElement('input', { value: address, readonly: true, 'aria-label': 'The link' });
    say('The link: ', field);
    field.select();
  }
}
