/** Says that a part of the page could not be had, for a tap that would otherwise do nothing. The sentence goes by itself. */
export function sayNotLoaded(): void {
  if (document.querySelector('[data-not-loaded]')) return;
  const sentence = document.createElement('dialog');
  sentence.dataset.notLoaded = '';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent =
    'That part could not be loaded just now. The page reads on without it; try again when there is a network.';
  sentence.append(words);
  document.body.append(sentence);
  sentence.show();
  // In view wherever the reader is; there is no style sheet to be asked for.
  sentence.style.cssText = 'position:fixed;inset:auto 1rem 1rem;z-index:9';
  setTimeout(() => sentence.remove(), 6000);
}
