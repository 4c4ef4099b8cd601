import { makeElement } from './make-element.ts';

/**
 * Makes a button that does something.
 *
 * @param name what it is called where its text is a sign, such as ×
 */
export function makeButton(text: string, act: () => void, name?: string): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', 'aria-label': name }, text);
  button.addEventListener('click', act);
  return button;
}
