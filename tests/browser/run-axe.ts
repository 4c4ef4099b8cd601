import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** All that axe knows of WCAG 2.2 A and AA, and what it calls best practice. */
const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;

/** Of a long list of like entries one is enough to see its colors. */
const alike = ['.claim + .claim', '.entry + .entry'];

/** The rules among them that look at colors: the only ones whose answer changes with the theme. */
const ofColors = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/**
 * What axe finds on the page as it is, each as "rule: where".
 * @param about `all` rules, or only those about `colors`
 */
export async function findFaults(page: Page, about: 'all' | 'colors' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly, exclude }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(
        { include: [['html']], exclude: exclude.map((one) => [one]) },
        {
          runOnly: { ...runOnly, values: [...runOnly.values] },
          resultTypes: ['violations'],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    about === 'all' ? { runOnly: all, exclude: [] } : { runOnly: ofColors, exclude: alike },
  );
}
