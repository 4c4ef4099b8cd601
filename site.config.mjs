/**
 * The one place for what a copy of one's own changes. Sitemap, social card, codes and everything printed take the address from here; a company that
 * hosts a copy says here who runs it. Values are checked when the site is built (src/own-copy/read-config.ts): a wrong one stops the build with
 * a sentence. SITE_CONFIG=path/to/company.config.mjs in the environment takes the place of what stands here, SITE_ADDRESS of the address alone.
 *
 * @typedef {object} SiteConfig
 * @property {string} address Where the copy is reached, with the folder if it has one: https://example.com/book
 * @property {{ name: string, contacts: { label: string, href: string }[] } | null} runBy Who runs it and how they are reached; null for the public copy
 * @property {'here' | string} workbook "here", or the address of another copy in which readers are to write
 * @property {{ paper?: string, night?: string }} ink The second ink (links, pictures) on light and on dark paper, #rrggbb; contrast is checked
 */

/** @type {SiteConfig} */
const own = {
  address: 'http://localhost:4321',
  runBy: null,
  workbook: 'here',
  ink: {},
};

const file = process.env.SITE_CONFIG;
const given = file ? (await import(new URL(file, `file://${process.cwd()}/`).href)).default : {};

/** @type {SiteConfig} */
export const siteConfig = { ...own, ...given };
if (process.env.SITE_ADDRESS) siteConfig.address = process.env.SITE_ADDRESS;

/** Where the copy is reached, without a slash at its end. */
export const siteAddress = siteConfig.address.replace(/\/+$/, '');

/** The folder it stands in, "/" or "/book/". */
export const basePath = `${new URL(siteAddress).pathname.replace(/\/+$/, '')}/`;
