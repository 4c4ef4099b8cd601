import { describe, expect, test } from 'vitest';
import { delayScripts } from './late-script-at-build.ts';

const page = '<body><script type="module" src="/a.js"></script>Text<script type="module" src="/b.js"></script></body>';

describe('the line that asks for a page’s scripts', () => {
  const line = /<script>([\s\S]*)<\/script><\/body>$/.exec(delayScripts(page))?.[1] ?? '';

  /** Runs the line in a page where nothing is painted, with the imports counted in place of made. */
  function run() {
    const asked: string[] = [];
    let onPaint = () => {};
    class PerformanceObserver {
      constructor(callback: () => void) {
        onPaint = callback;
      }
      observe() {}
    }
    const code = line.replaceAll('import(', 'ask(');
    const timers: (() => void)[] = [];
    // The page's handlers are properties of its window: here, of an object that stands in for it.
    const page: Record<string, unknown> = {
      ask: (src: string) => {
        asked.push(src);
        return Promise.reject(new Error('no network'));
      },
      PerformanceObserver,
      setTimeout: (callback: () => void) => timers.push(callback),
      onload: null,
      onpointerdown: null,
      onkeydown: null,
    };
    new Function('page', `with (page) ${code}`)(page);
    const send = (type: string) => (page[`on${type}`] as () => void)();
    return { asked, paint: () => onPaint(), send, timers };
  }

  test('stands last, in place of the scripts', () => {
    expect(delayScripts(page)).toMatch(/^<body>Text<script>/);
  });

  test('asks once, in their order, when the text stands', () => {
    const { asked, paint, send } = run();
    expect(asked).toEqual([]);
    paint();
    send('pointerdown');
    expect(asked).toEqual(['/a.js', '/b.js']);
  });

  test.each(['pointerdown', 'keydown'])('asks at a %s', (type) => {
    const { asked, send } = run();
    send(type);
    expect(asked).toEqual(['/a.js', '/b.js']);
  });

  test('asks a moment after loading where the browser says nothing about painting', () => {
    const { asked, send, timers } = run();
    send('load');
    expect(asked).toEqual([]);
    timers.forEach((wake) => wake());
    expect(asked).toEqual(['/a.js', '/b.js']);
  });
});

test('a page without a script stays as it is', () => {
  expect(delayScripts('<body>Text</body>')).toBe('<body>Text</body>');
});

describe('the script that nothing waits for', () => {
  const later = '/_astro/Page.astro_astro_type_script_index_1_lang.x.js';
  const line = /<script>([\s\S]*)<\/script>/.exec(
    delayScripts(
      `<body><script type="module" src="/a.js"></script><script type="module" src="${later}"></script></body>`,
    ),
  )?.[1];

  /** Runs the line in a page that has loaded; gives what was asked for, the clocks, and the page's own document. */
  function load(prerendering: boolean) {
    const asked: string[] = [];
    const timers: (() => void)[] = [];
    const own: { prerendering: boolean; onprerenderingchange?: () => void } = { prerendering };
    const page: Record<string, unknown> = {
      ask: (src: string) => (asked.push(src), Promise.resolve()),
      PerformanceObserver: class {
        observe() {}
      },
      setTimeout: (callback: () => void) => timers.push(callback),
      document: own,
      onload: null,
      onpointerdown: null,
      onkeydown: null,
    };
    new Function('page', `with (page) ${line!.replaceAll('import(', 'ask(')}`)(page);
    (page['onload'] as () => void)();
    return { asked, own, wake: () => timers.splice(0).forEach((callback) => callback()) };
  }

  test('comes when the page has long been loaded', () => {
    const { asked, wake } = load(false);
    wake();
    expect(asked).toEqual(['/a.js', later]);
  });

  test('waits on a page that is made ready ahead until it is shown, and a while longer', () => {
    const { asked, own, wake } = load(true);
    wake();
    expect(asked).toEqual(['/a.js']);
    own.onprerenderingchange?.();
    expect(asked).toEqual(['/a.js']);
    wake();
    expect(asked).toEqual(['/a.js', later]);
  });
});
