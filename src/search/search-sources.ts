import type { ClassifierSource } from './classifier/classify-query.ts';
import type { PagefindHit } from './group-results.ts';
import type { ListedPage } from './page-list.ts';
import type { SpellingList } from './spelling-list.ts';

/** Where the answers come from; in tests, anything of this shape. */
export interface SearchSources {
  /** Searches Pagefind for one word (or, in double quotes, for just that word and no longer one). */
  find(word: string): Promise<readonly PagefindHit[]>;
  readonly pages: ReadonlyMap<string, ListedPage>;
  /** How many pages the index has; more than `pages` where the list was cut short. */
  readonly total: number;
  /** The spelling list, fetched when it is first asked for. */
  spelling(): Promise<SpellingList>;
  /** What people were seen to ask; without it the words on the pages decide alone. */
  readonly classifier?: ClassifierSource | undefined;
}
