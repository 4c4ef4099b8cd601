/** What a copy of one's own says of itself: site.config.mjs. */
export interface SiteConfig {
  address: string;
  runBy: { name: string; contacts: { label: string; href: string }[] } | null;
  workbook: string;
  ink: { paper?: string; night?: string };
}

/** Papers on which the second ink must be read: light ones and dark ones, with their tints (styles/tokens.css). */
const papers = { paper: ['#f8f7f3', '#e8ecf3'], night: ['#15171b', '#20242c'] };
/** WCAG 2.2 AAA for text. */
const leastContrast = 7;

/**
 * Says what is wrong with a configuration, a sentence each: what was expected, what was found.
 *
 * @returns an empty list where all is well
 */
export function checkConfig(config: SiteConfig): string[] {
  const wrong: string[] = [];
  if (!/^https?:\/\/[^\s?#]+$/.test(config.address))
    wrong.push(`address: expected something like https://example.com/book, found "${config.address}".`);
  else if (!/^(?:\/[a-z0-9-]+)*\/?$/.test(new URL(config.address).pathname))
    wrong.push(`address: expected folders of small letters, digits and hyphens, found "${config.address}".`);
  if (config.workbook !== 'here' && !/^https:\/\/[^\s?#]+$/.test(config.workbook))
    wrong.push(`workbook: expected "here" or an address that begins with https://, found "${config.workbook}".`);
  if (config.runBy !== null) {
    if (config.runBy.name.trim() === '') wrong.push('runBy.name: expected the name of who runs this copy, found none.');
    if (config.runBy.contacts.length === 0)
      wrong.push('runBy.contacts: expected at least one way to reach whoever runs this copy, found none.');
    for (const { label, href } of config.runBy.contacts)
      if (!/^(?:https:\/\/|mailto:|tel:)\S+$/.test(href))
        wrong.push(`runBy.contacts, "${label}": expected https://, mailto: or tel:, found "${href}".`);
  }
  for (const theme of ['paper', 'night'] as const) {
    const ink = config.ink[theme];
    if (ink === undefined) continue;
    if (!/^#[0-9a-f]{6}$/i.test(ink)) {
      wrong.push(`ink.${theme}: expected a color such as #1f4690, found "${ink}".`);
      continue;
    }
    const contrast = Math.min(...papers[theme].map((paper) => contrastOf(paper, ink)));
    if (contrast < leastContrast)
      wrong.push(
        `ink.${theme}: expected a contrast of at least ${leastContrast} to 1 on its paper, found ${contrast.toFixed(1)} with ${ink}. Take a ${theme === 'paper' ? 'darker' : 'lighter'} one.`,
      );
  }
  return wrong;
}

/** Contrast of two colors (#rrggbb), 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The rules that give the pages another second ink; empty where the book's own is taken. Put behind styles/tokens.css. */
export function writeInk({ ink }: SiteConfig): string {
  const rule = (selector: string, color: string) => `${selector}{--ink-2:${color};--focus:${color}}`;
  const rules: string[] = [];
  if (ink.paper) rules.push(rule(`:root:not([data-theme]),:root[data-theme='paper']`, ink.paper));
  if (ink.night)
    rules.push(
      rule(`:root[data-theme='night']`, ink.night),
      `@media (prefers-color-scheme:dark){${rule(':root:not([data-theme])', ink.night)}}`,
    );
  return rules.join('');
}
