/**
 * Moves the focus with the arrow keys: down from the field to the results, along them, and up again. Tab works as everywhere.
 *
 * @param event a key pressed in the search; other keys, and arrows with a modifier, are left alone
 * @param input the field
 * @param links the results, in order
 */
export function moveFocus(event: KeyboardEvent, input: HTMLElement, links: readonly HTMLElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/**
 * Finds a result again in a list that was made anew. By its page: the place in it may have come since, or be another.
 *
 * @param chosen the link that had the focus
 * @param links those that are there now
 * @param otherwise what gets the focus where the page is not among them
 */
export function findAgain(
  chosen: HTMLAnchorElement,
  links: readonly HTMLAnchorElement[],
  otherwise: HTMLElement,
): HTMLElement {
  const pageOf = ({ href }: HTMLAnchorElement) => href.split('#', 1)[0];
  return links.find((link) => pageOf(link) === pageOf(chosen)) ?? otherwise;
}
