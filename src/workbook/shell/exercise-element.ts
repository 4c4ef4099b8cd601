/** Loads the look of the workbook once; a second call waits for the same sheet. */
function addStyles(href: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${href}"]`);
  if (known?.sheet) return Promise.resolve();
  const link = known ?? Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    if (!known) document.head.append(link);
  });
}

/**
 * An exercise in a chapter: nothing of it is loaded before it is nearly in view, neither code nor styles, so that a chapter weighs what its
 * text weighs. (On its own page an exercise is an Astro island, drawn by the server.) It says the same as such an island, so that
 * printing can wake it (storage/bring-to-life.ts): `ssr` while it sleeps, `start()`, and `astro:hydrate` when it is there.
 */
class BookExercise extends HTMLElement {
  #start: Promise<void> | undefined;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.start();
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(this);
  }

  /** Brings the exercise to life; asked twice, it does so once. Where that fails it says so, and offers to try again. */
  start(): Promise<void> {
    return (this.#start ??= this.#load().catch(() => this.#offerAgain()));
  }

  async #load(): Promise<void> {
    const { exercise = '', props = '{}', styles = '' } = this.dataset;
    const [{ mountExercise }] = await Promise.all([import('./mount-exercise.tsx'), addStyles(styles)]);
    await mountExercise(this, exercise, JSON.parse(props) as object);
    delete this.dataset.failed;
    this.removeAttribute('ssr');
    this.dispatchEvent(new CustomEvent('astro:hydrate'));
  }

  #offerAgain(): void {
    this.#start = undefined;
    this.dataset.failed = '';
    const again = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button',
      textContent: 'Try again',
      onclick: () => void this.start(),
    });
    const sentence = document.createElement('p');
    sentence.textContent = 'The page to write on could not be loaded just now. Nothing is lost. ';
    this.replaceChildren(sentence, again);
  }
}

/** Makes the exercises of a chapter come to life as they come into view. */
export function defineBookExercise(): void {
  customElements.define('book-exercise', BookExercise);
}
