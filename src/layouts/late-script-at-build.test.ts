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
