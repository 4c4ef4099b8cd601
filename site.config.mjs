/**
 * The one place for the site's public address: links in the sitemap, the social card and anything printed take it from here.
 * A copy of one's own changes this line.
 */
export const siteAddress = process.env.SITE_ADDRESS ?? 'http://localhost:4321';
