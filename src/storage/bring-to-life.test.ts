// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringToLife, bringToLifeBeforePrint, printWhenAlive } from './bring-to-life.ts';

const scope = globalThis as { Astro?: Record<string, unknown> };
let started: string[];

/** An island as Astro draws it, which comes alive some time after it was started. */
function addIsland(directive: string, delay = 10): HTMLElement {
  const island = document.createElement('astro-island');
  island.setAttribute('ssr', '');
  island.setAttribute('client', directive);
  Object.assign(island, {
    start: () => {
      started.push(island.getAttribute('client') ?? '');
      setTimeout(() => {
        island.removeAttribute('ssr');
        island.dispatchEvent(new CustomEvent('astro:hydrate'));
      }, delay);
      return Promise.resolve();
    },
  });
  document.body.append(island);
  return island;
}

beforeEach(() => {
  vi.useFakeTimers();
  started = [];
  document.body.replaceChildren();
  delete scope.Astro;
  window.print = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('bringing islands to life', () => {
  it('[S12] every island that sleeps is started at once, and printing waits for all of them', async () => {
    addIsland('visible');
    addIsland('visible', 500);
    const printed = printWhenAlive();
    await vi.advanceTimersByTimeAsync(400);
    expect(started).toEqual(['load', 'load']);
    expect(window.print).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await printed;
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('[S12] printing waits until what is stored has been drawn', async () => {
    const island = addIsland('visible');
    island.innerHTML = '<section class="exercise-live" aria-busy="true"></section>';
    void printWhenAlive();
    await vi.advanceTimersByTimeAsync(1000);
    expect(window.print).not.toHaveBeenCalled();
    island.firstElementChild?.setAttribute('aria-busy', 'false');
    await vi.advanceTimersByTimeAsync(60);
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('[S12] a page whose islands do not come alive is printed after four seconds all the same', async () => {
    addIsland('visible', 60_000);
    const printed = printWhenAlive();
    await vi.advanceTimersByTimeAsync(4100);
    await printed;
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('the load directive is made where the page has none, and left alone where it has one', async () => {
    addIsland('visible');
    void bringToLife();
    const hydrate = vi.fn();
    await (scope.Astro?.load as (get: () => Promise<() => void>) => Promise<void>)(() => Promise.resolve(hydrate));
    expect(hydrate).toHaveBeenCalledOnce();
    const own = (): void => {};
    scope.Astro = { load: own };
    void bringToLife();
    expect(scope.Astro.load).toBe(own);
  });

  it('[S12] Ctrl+P waits while something sleeps, and is left to the browser when nothing does', async () => {
    bringToLifeBeforePrint();
    const island = addIsland('visible');
    const press = (init: KeyboardEventInit): boolean =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', cancelable: true, ...init }));
    expect(press({})).toBe(true);
    expect(press({ ctrlKey: true })).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(window.print).toHaveBeenCalledOnce();
    expect(island.hasAttribute('ssr')).toBe(false);
    expect(press({ metaKey: true })).toBe(true);
  });

  it('[S12] printing from the menu starts what it can', async () => {
    bringToLifeBeforePrint();
    addIsland('visible');
    window.dispatchEvent(new Event('beforeprint'));
    await vi.advanceTimersByTimeAsync(100);
    expect(started.length).toBeGreaterThan(0);
  });
});
