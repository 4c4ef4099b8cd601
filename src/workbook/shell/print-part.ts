/**
 * Prints one part of the page and nothing else. What is left on paper stands in that part's own styles, under
 * `:root[data-printing='<part>']`; the next print of the page is an ordinary one again.
 */
export function printPart(part: 'resume' | 'handout'): void {
  document.documentElement.dataset['printing'] = part;
  window.addEventListener('afterprint', () => delete document.documentElement.dataset['printing'], { once: true });
  window.print();
}
