import { readFurthestChapter } from '#reader/position/model.ts';
import { answerQuery } from './answer-query.ts';
import { crisisPage, readCrisis } from './crisis.ts';
import { copyLink } from './copy-link.ts';
import type { FoundPages } from './found-pages.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';
import { findAgain, moveFocus } from './move-focus.ts';
import type { ListedPage } from './page-list.ts';
import { readSearchAddress, writeAddressWithoutQuery, writeSearchLink } from './read-address.ts';
import { renderFound } from './render-found.ts';
import { renderCrisisHelp, renderFailure } from './render-help.ts';
import { makeSearchView, type SearchView } from './search-view.ts';
import { isOfKind, showKinds, type ChosenKind } from './show-kinds.ts';
import { isSpoiler, sinkCovered } from './spoilers.ts';

/** Results shown at first, and added with each "Show more". */
const step = 8;

/**
 * <book-search>: the search, on its own page (with the attribute `data-reads-address`) and in the dialog.
 * What is typed stays in the field: it is not stored, sent, or written into the address. Each key is answered at once; an
 * answer that comes after the next key is dropped.
 */
export class BookSearch extends HTMLElement {
  /** Replaced in tests. */
  load: typeof loadSearch = loadSearch;
  /** How far the reader has come; a chapter beyond it shows its title only. */
  furthestChapter: () => number | Promise<number> = readFurthestChapter;

  #view: SearchView | undefined;
  #asked = 0;
  #found: FoundPages | undefined;
  #isEarly = false;
  #isCrisis = false;
  #search: LoadedSearch | undefined;
  #furthest: number | undefined;
  #kind: ChosenKind = 'all';
  #shown = step;

  connectedCallback(): void {
    if (this.#view !== undefined) return;
    const view = makeSearchView(this);
    this.#view = view;
    view.input.addEventListener('focus', () => void this.load());
    view.input.addEventListener('input', () => this.#answer());
    view.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#links()[0]?.focus();
    });
    this.addEventListener('keydown', (event) => moveFocus(event, view.input, this.#links()));
    for (const [kind, button] of view.kindButtons) button.addEventListener('click', () => this.#narrow(kind));
    view.lift.addEventListener('change', () => this.#show());
    view.more.addEventListener('click', () => this.#showMore());
    view.copy.addEventListener('click', () => void this.#copyLink());
    if (this.hasAttribute('data-reads-address')) {
      this.#readAddress();
      window.addEventListener('hashchange', () => this.#readAddress());
    }
  }

  /** Puts the cursor into the field. */
  focusField(): void {
    this.#view?.input.focus();
  }

  /** Searches for a text as if it had been typed. */
  searchFor(text: string): void {
    if (this.#view === undefined) return;
    this.#view.input.value = text;
    this.#view.input.focus();
    this.#answer();
  }

  #readAddress(): void {
    const { query, replaceWith } = readSearchAddress(window.location.href);
    if (replaceWith !== undefined) window.history.replaceState(window.history.state, '', replaceWith);
    if (query !== '') this.searchFor(query);
  }

  #answer(): void {
    const view = this.#view;
    if (view === undefined) return;
    const text = view.input.value;
    const asked = (this.#asked += 1);
    // A link brought this query; what is typed now is not in the link any more.
    if (this.hasAttribute('data-reads-address') && readSearchAddress(window.location.href).query !== text.trim())
      this.#clearAddress();
    this.#isCrisis = readCrisis(text) !== 'none';
    // Where the page about it answered the words before this key, the number stays until these are answered.
    if (this.#isCrisis) this.#offerHelp(true);
    if (text.trim().length < 2) {
      this.#offerHelp(this.#isCrisis);
      this.#found = undefined;
      this.#show();
      return;
    }
    void this.#find(text, asked);
  }

  /** Puts 988 before everything else, or takes it away. */
  #offerHelp(isWanted: boolean): void {
    const view = this.#view;
    if (view === undefined) return;
    if (isWanted && view.crisis.hidden) view.crisis.replaceChildren(renderCrisisHelp());
    const isChanged = view.crisis.hidden === isWanted;
    view.crisis.hidden = !isWanted;
    if (isWanted || isChanged) this.#say('');
  }

  #clearAddress(): void {
    const clean = writeAddressWithoutQuery(window.location.href);
    const { pathname, search, hash } = window.location;
    if (clean !== pathname + search + hash) window.history.replaceState(window.history.state, '', clean);
  }

  async #find(text: string, asked: number): Promise<void> {
    if (this.#search === undefined) this.#say('Looking…');
    const loaded = await this.load();
    if (asked !== this.#asked) return;
    if (!loaded.ok) return this.#showFailure(loaded.reason);
    this.#search = loaded.search;
    for await (const answer of answerQuery(text, loaded.search)) {
      if (asked !== this.#asked) return;
      if (answer === undefined) return this.#showFailure('unreachable');
      const { found, isEarly } = answer;
      if (found.results.some(({ page }) => isSpoiler(page, this.#furthest ?? 0, false))) await this.#readFurthest();
      if (asked !== this.#asked) return;
      this.#take(found, isEarly);
    }
  }

  /** An early answer is not counted aloud: more is on its way. */
  #take(found: FoundPages, isEarly: boolean): void {
    // No list of words knows them all: where the page for such a night answers best, its number stands before it, and stays when the whole answer ranks another.
    this.#isCrisis ||= found.results[0]?.page?.url === crisisPage;
    this.#offerHelp(this.#isCrisis);
    this.#found = found;
    this.#isEarly = isEarly;
    this.#shown = step;
    this.#show();
  }

  async #readFurthest(): Promise<void> {
    try {
      this.#furthest = await this.furthestChapter();
    } catch {
      this.#furthest = 0;
    }
  }

  /** Shows what was found, as far as it is asked for: the kind, the number, spoilers or not. */
  #show(): void {
    const [view, found, search] = [this.#view, this.#found, this.#search];
    if (view === undefined) return;
    view.linkField.hidden = true;
    // The search page hides its list of everything while there are results.
    this.toggleAttribute('data-has-results', found !== undefined && found.results.length > 0);
    view.copy.hidden = found === undefined || found.results.length === 0;
    if (found === undefined || search === undefined) {
      view.list.replaceChildren();
      for (const part of [view.notice, view.kinds, view.more, view.liftLine]) part.hidden = true;
      this.#say('');
      return;
    }
    void this.#showNotices(found, search);
    this.#kind = showKinds(view, found.results, this.#kind);
    const isCovered = (page: ListedPage) => isSpoiler(page, this.#furthest ?? 0, view.lift.checked);
    const wanted = sinkCovered(
      found.results.filter((result) => isOfKind(result, this.#kind)),
      isCovered,
    );
    const context = { ...found, search, isEarly: this.#isEarly, isCovered };
    const chosen = this.#links().find((link) => link === document.activeElement);
    view.list.replaceChildren(...wanted.slice(0, this.#shown).map((result, at) => renderFound(result, at, context)));
    // An early answer may be chosen from before the whole one comes.
    if (chosen !== undefined) findAgain(chosen, this.#links(), view.input).focus();
    view.more.hidden = wanted.length <= this.#shown;
    view.liftLine.hidden = !wanted.some(({ page }) => isSpoiler(page, this.#furthest ?? 0, false));
    if (this.#isEarly) return;
    const count = wanted.length === 0 ? 'Nothing found' : wanted.length === 1 ? '1 result' : `${wanted.length} results`;
    this.#say(`${count}${found.mended.length === 0 ? '' : ', with a word mended'}.`);
  }

  /** Slips that were mended, nothing found. */
  async #showNotices(found: FoundPages, search: LoadedSearch): Promise<void> {
    const notice = this.#view!.notice;
    notice.hidden = true;
    if (found.results.length > 0 && found.mended.length === 0 && found.nearest.length === 0) return;
    // What cannot be had (the network went) is said by the count all the same.
    const notices = await import('./render-notices.ts').catch(() => undefined);
    if (notices === undefined || this.#found !== found) return;
    notice.replaceChildren(...notices.renderNotices(found, search, (word) => this.searchFor(word)));
    notice.hidden = false;
  }

  #narrow(kind: ChosenKind): void {
    this.#kind = kind;
    this.#shown = step;
    this.#show();
  }

  #showMore(): void {
    const before = this.#links().length;
    this.#shown += step;
    this.#show();
    this.#links()[before]?.focus();
  }

  #showFailure(reason: 'dev' | 'unreachable'): void {
    this.#offerHelp(this.#isCrisis);
    this.#found = undefined;
    this.#show();
    const { sentence, list } = renderFailure(reason);
    this.#say(sentence);
    if (this.#view === undefined) return;
    this.#view.notice.replaceChildren(list);
    this.#view.notice.hidden = false;
  }

  /** Says something to everybody, screen readers too; 988 goes before it as long as the words ask for it. */
  #say(text: string): void {
    const view = this.#view;
    if (view === undefined) return;
    const whole = view.crisis.hidden ? text : `Call or text 988. ${text}`;
    if (view.status.textContent !== whole) view.status.textContent = whole;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  }

  async #copyLink(): Promise<void> {
    const view = this.#view;
    if (view === undefined || this.#search === undefined) return;
    const link = writeSearchLink(view.input.value, new URL(`${this.#search.base}search/`, window.location.href).href);
    this.#say(await copyLink(link, view.linkField));
  }
}

/** Makes <book-search> known to the page; harmless when it is already. */
export function defineBookSearch(): void {
  if (customElements.get('book-search') === undefined) customElements.define('book-search', BookSearch);
}
