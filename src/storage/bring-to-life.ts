/*
 * Brings every exercise on the page to life before it is printed (S12), so that the printout shows what was written
 * and not the blank form of an island that has not been scrolled into view.
 *
 * Islands load their code, and a `beforeprint` listener cannot make the browser wait for that. So the two ways to print
 * that we can hold up are held up (Ctrl+P or Cmd+P, and our own buttons by `printWhenAlive`); for the browser's menu
 * `beforeprint` starts what it can: a second printout is then complete.
 */

interface Island extends HTMLElement {
  start?(): Promise<void>;
}

type Directive = (hydrate: () => Promise<() => Promise<void>>) => Promise<void>;

/** How long a printout waits for islands. A page that is offline prints its blank forms then. */
const PATIENCE_MS = 4000;

/** How often to look whether all has been drawn. */
const LOOK_MS = 50;

/** The islands that are still as the server drew them. */
function sleepingIslands(): Island[] {
  return [...document.querySelectorAll<Island>('astro-island[ssr], book-exercise[ssr]')];
}

/**
 * Starts all islands at once, whether they are in view or not, and waits until they are drawn. An island that draws in a
 * second step (what is stored) says `aria-busy="true"` until it has.
 *
 * @returns when all of them are alive, or after four seconds
 */
export async function bringToLife(): Promise<void> {
  const islands = sleepingIslands();
  if (islands.length === 0) return;
  // Astro's own "load" directive, which is on the page only where an island asks for it.
  const astro = ((globalThis as { Astro?: Record<string, Directive> }).Astro ??= {});
  astro.load ??= async (hydrate) => (await hydrate())();
  const isAlive = islands.map(
    (island) =>
      new Promise<void>((resolve) => island.addEventListener('astro:hydrate', () => resolve(), { once: true })),
  );
  for (const island of islands) {
    island.setAttribute('client', 'load');
    void island.start?.();
  }
  const isOver = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const start = Date.now();
  await Promise.race([Promise.all(isAlive), isOver]);
  // React draws what is stored some time after the island says it is alive; until then the part is marked as busy.
  do await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  while (document.querySelector('.exercise-live[aria-busy=true]') !== null && Date.now() - start < PATIENCE_MS);
}

/** Prints the page once everything on it is alive: for print buttons. */
export async function printWhenAlive(): Promise<void> {
  await bringToLife();
  window.print();
}

/** Holds up printing on this page until it is complete. Called once by pages with exercises. */
export function bringToLifeBeforePrint(): void {
  window.addEventListener('beforeprint', () => void bringToLife());
  window.addEventListener('keydown', (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'p';
    if (!isPrint || sleepingIslands().length === 0) return;
    event.preventDefault();
    void printWhenAlive();
  });
}
