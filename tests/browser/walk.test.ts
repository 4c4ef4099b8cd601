import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, expectQuiet, measureSideways, useBrowser, visit, wakeExercises, type Visit } from './open-page.ts';

useBrowser();

// On a phone every page is walked by layout.test.ts, which asks more of it.
describe('at a desk', () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit({ width: desk });
  });
  afterAll(() => visited[Symbol.asyncDispose]());

  test.each(inject('pages'))(
    '%s is quiet, asks nobody else for anything, and does not scroll sideways',
    async (address) => {
      const { page, go } = visited;
      await go(address);
      await wakeExercises(page);
      expect(await measureSideways(page)).toEqual({ pixels: 0, because: [] });
      expectQuiet(visited);
    },
  );
});

test('the pages say the same policy as a header and as a tag, and the header alone lets nobody frame them', async () => {
  await using visited = await visit();
  const response = await visited.page.goto('/');
  const header = response!.headers()['content-security-policy'];
  const meta = await visited.page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
});

test('what is refused is noticed: a script from elsewhere, a style in an attribute', async () => {
  await using visited = await visit();
  await visited.go('/about/');
  await visited.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">Red</p>');
    document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/x.js' }));
  });
  const refused = () =>
    new Set(visited.complaints.filter((one) => one.startsWith('policy:')).map((one) => one.split(' ')[1]));
  await expect.poll(refused).toEqual(new Set(['style-src-attr', 'script-src-elem']));
});
