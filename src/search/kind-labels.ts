import type { ListedPage, PageKind } from './page-list.ts';

/** The buttons that narrow the results to one kind. */
export const kindNames: Readonly<Record<PageKind, string>> = {
  advice: 'Advice',
  chapter: 'Chapters',
  exercise: 'Exercises',
  glossary: 'Terms',
  person: 'People',
  appendix: 'Appendices',
  page: 'Other pages',
};

const labels: Readonly<Record<PageKind, string>> = {
  advice: 'Advice',
  chapter: 'Chapter',
  exercise: 'Exercise',
  glossary: 'Terms',
  person: 'People',
  appendix: 'Appendix',
  page: 'Page',
};

/**
 * What stands over a result's title.
 *
 * @param page the page found
 * @returns "Advice", "Chapter 3"
 */
export function labelKind(page: Pick<ListedPage, 'kind' | 'order'>): string {
  return page.kind === 'chapter' && page.order > 0 ? `Chapter ${page.order}` : labels[page.kind];
}
