import type { FoundPage } from './found-pages.ts';
import type { PageKind } from './page-list.ts';
import type { SearchView } from './search-view.ts';

/** A kind of page, or all of them. */
export type ChosenKind = PageKind | 'all';

/** @returns whether a result is of the kind; one of which no more is known than its address is a plain page */
export function isOfKind({ page }: FoundPage, kind: ChosenKind): boolean {
  return kind === 'all' || (page?.kind ?? 'page') === kind;
}

/**
 * Shows a button for each kind among the results, where there is more than one to choose from.
 *
 * @param view the parts of the search
 * @param results all that was found
 * @param chosen the kind that was chosen
 * @returns the kind that is shown: all of them, where none of the chosen kind was found
 */
export function showKinds(view: SearchView, results: readonly FoundPage[], chosen: ChosenKind): ChosenKind {
  const isThere = (kind: ChosenKind) => results.some((result) => isOfKind(result, kind));
  const shown = isThere(chosen) ? chosen : 'all';
  const kinds = [...view.kindButtons.keys()].filter((kind) => kind !== 'all' && isThere(kind));
  view.kinds.hidden = kinds.length < 2;
  for (const [kind, button] of view.kindButtons) {
    button.hidden = kind !== 'all' && !kinds.includes(kind);
    button.setAttribute('aria-pressed', String(kind === shown));
  }
  return shown;
}
