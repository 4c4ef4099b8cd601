import { makeElement } from '#ui/make-element.ts';

/** How long the sentence stands. */
const lifeMs = 8000;

/** Says that a part of the page could not be had, for a tap that would otherwise do nothing. It takes no focus, and goes by itself. */
export function sayNotLoaded(): void {
  if (document.querySelector('[data-not-loaded]')) return;
  const sentence = makeElement('p', { role: 'status', 'data-not-loaded': true });
  // In view wherever the reader is, and without a style sheet: that might not come either.
  sentence.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:9;margin:0;padding:.75rem 1rem;border:2px solid;background:var(--paper);color:var(--ink)';
  document.body.append(sentence);
  // A live region speaks of what comes into it, and not of what it came with.
  sentence.textContent =
    'That part could not be loaded just now. The page reads on without it; try again when there is a network.';
  setTimeout(() => sentence.remove(), lifeMs);
}
