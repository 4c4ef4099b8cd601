import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, wakeExercises, type Visit } from './open-page.ts';

/** One address for each kind of page. A new folder of pages needs a line here: a test says so. */
export const kinds: Record<string, RegExp> = {
  '/': /^\/$/,
  '/404.html': /^\/404\.html$/,
  '/read/': /^\/read\/$/,
  '/read/a-meeting-with-no-subject/': /^\/(?:read\/.+|whole-book\/)/,
  // The chapter with exercises in it.
  '/read/what-was-in-the-envelope/': /^\/read\/.+/,
  '/advice/': /^\/advice\/$/,
  '/advice/should-i-sign/': /^\/advice\/.+/,
  '/appendix/': /^\/appendix\/$/,
  '/appendix/for-hr/': /^\/appendix\/(?!resume|interview).+/,
  '/appendix/resume-after/': /^\/appendix\/resume-.+/,
  '/appendix/interview-questions/': /^\/appendix\/interview-questions\/$/,
  '/workbook/': /^\/workbook\/$/,
  '/workbook/first-week/': /^\/workbook\/first-week\/$/,
  '/workbook/runway/': /^\/workbook\/runway\/$/,
  // Pages that are written as a list of parts: one with ticks and rows, one with what is worked out.
  '/workbook/footprint/': /^\/workbook\/(?:footprint|job-sites|targets|week-review|week-plan)\/$/,
  '/workbook/offer/': /^\/workbook\/offer\/$/,
  '/workbook/profile/': /^\/workbook\/profile\/$/,
  '/workbook/ninety-days/': /^\/workbook\/ninety-days\/$/,
  '/workbook/accomplishments/': /^\/workbook\/accomplishments\/$/,
  '/workbook/stories/': /^\/workbook\/stories\/$/,
  '/workbook/pitch/': /^\/workbook\/pitch\/$/,
  '/workbook/first-forty/': /^\/workbook\/first-forty\/$/,
  '/workbook/conversations/': /^\/workbook\/conversations\/$/,
  '/workbook/tracker/': /^\/workbook\/tracker\/$/,
  '/workbook/resume/': /^\/workbook\/resume\/$/,
  '/workbook/night-pages/': /^\/workbook\/night-pages\/$/,
  '/workbook/mine/': /^\/workbook\/mine\/$/,
  '/states/': /^\/states\/$/,
  '/notes/': /^\/notes\/$/,
  '/weeks/': /^\/weeks\/$/,
  '/hr/': /^\/hr\/$/,
  '/hr/counsel/': /^\/hr\/(?:counsel|conformance)\/$/,
  '/glossary/': /^\/glossary\/$/,
  '/people/': /^\/people\/$/,
  '/search/': /^\/search\/$/,
  '/sources/': /^\/sources\/$/,
  '/about/': /^\/(?:about|privacy|accessibility|offline)\/$/,
};

const themes = [
  { theme: null, scheme: 'light' },
  { theme: null, scheme: 'dark' },
  { theme: 'paper', scheme: 'dark' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'night', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
] as const;

/** Faults of the page as it is now: by all rules in the first theme, by those about colors in the others, where one of like parts is enough. */
export async function findFaultsInThemes(page: Page): Promise<string[]> {
  await page.evaluate(markAlike);
  const faults: string[] = [];
  for (const [i, { theme, scheme }] of themes.entries()) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((name) => {
      if (name) document.documentElement.dataset['theme'] = name;
      else delete document.documentElement.dataset['theme'];
    }, theme);
    const found = await findFaults(page, i === 0 ? 'all' : 'colors');
    faults.push(...found.map((fault) => `${theme ?? 'system'} (${scheme}): ${fault}`));
  }
  return faults;
}

/** All that axe knows of WCAG 2.2 A and AA, and what it calls best practice. */
const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;

/** The rules among them that look at colors: the only ones whose answer changes with the theme. */
const ofColors = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/**
 * What axe finds on the page as it is, each as "rule: where".
 * @param about `all` rules, or only those about `colors`, of one of like parts
 */
export async function findFaults(page: Page, about: 'all' | 'colors' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly, exclude }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const options = { runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations' as const] };
      const { violations } = await axe.run({ include: [['html']], exclude }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    about === 'all' ? { runOnly: all, exclude: [] } : { runOnly: ofColors, exclude: [['[data-alike]']] },
  );
}

/** Tests of one page of each kind, in all themes. */
export function describeKinds(width: number): void {
  describe(`at ${width} pixels wide`, () => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit({ width });
    });
    afterAll(() => visited[Symbol.asyncDispose]());

    test.each(Object.keys(kinds))('%s has no fault that axe can find, in any theme', async (address) => {
      const { page, go } = visited;
      await go(address);
      await wakeExercises(page);
      expect(await findFaultsInThemes(page)).toEqual([]);
    });
  });
}

/**
 * Runs in the page: marks every part after the first that stands in like parts and has like parts in it, because its colors
 * are the same in every theme. A long list of sources is then looked at once and not a hundred times.
 */
function markAlike(): void {
  const nameOf = (one: Element) =>
    `${one.tagName}.${one.getAttribute('class') ?? ''}${one.hasAttribute('disabled') ? ':disabled' : ''}`;
  const seen = new Set<string>();
  const mark = (parent: Element, path: string) => {
    for (const one of parent.children) {
      const inside = [...new Set([...one.querySelectorAll('*')].map(nameOf))].sort();
      const looks = `${path} > ${nameOf(one)} [${inside.join()}]`;
      if (seen.has(looks)) one.setAttribute('data-alike', '');
      else mark(one, `${path} > ${nameOf(one)}`);
      seen.add(looks);
    }
  };
  mark(document.body, 'body');
}
