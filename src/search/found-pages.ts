import type { ListedPage } from './page-list.ts';
import type { QueryTerm } from './read-query.ts';
import type { AskedOfState } from './state-questions.ts';

export interface FoundPage {
  readonly id: string;
  /** Missing where the page list was cut short: then the page's fragment has title and kind. */
  readonly page: ListedPage | undefined;
  readonly places: readonly number[];
}

export interface FoundPages {
  readonly results: readonly FoundPage[];
  /** Words that no page has, and what was searched for in their place. */
  readonly mended: readonly { readonly typed: string; readonly mended: string }[];
  /** For words that could be neither found nor mended: ours that come nearest. */
  readonly nearest: readonly string[];
  /** Every word that was searched for, to be marked in what is shown. */
  readonly words: readonly string[];
  /** What was asked, as it was meant: tells the place in a page. */
  readonly terms: readonly QueryTerm[];
  /** The query, with its slips mended. */
  readonly meant: string;
  /** What was asked of one state, if one is named. */
  readonly asked?: AskedOfState | undefined;
}
