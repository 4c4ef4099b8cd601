/*
 * Puts a finished build under a folder (https://example.com/book/). All our addresses begin with a slash, in pages, scripts and lists; here each that
 * means a file of the build gets the folder's name before it. Done on the finished files, because authors write addresses as they are known
 * ("/advice/should-i-sign/") and no other part of the site has to know where it stands.
 */

/** The first parts of all addresses of a build: names of folders and files at its top. */
export function listTops(files: readonly string[]): string[] {
  return [...new Set(files.map((name) => name.split('/')[0]!))].filter((name) => name !== 'index.html').sort();
}

/**
 * Puts the folder before every root address in a page: in attributes, in what an island was given, in inline styles and scripts.
 *
 * @param base "/book/"
 * @param tops listTops of the build
 */
export function moveHtml(html: string, base: string, tops: readonly string[]): string {
  return html
    .replace(
      /(\s(?:href|src|action|data-[\w-]+|component-url|renderer-url|before-hydration-url)=)(["'])\/(?!\/)/g,
      (_, name: string, quote: string) => `${name}${quote}${base}`,
    )
    .replace(/(url\(["']?)\/(?=_astro\/)/g, `$1${base}`)
    .replace(new RegExp(`(&quot;)/(?=${oneOf(tops)})`, 'g'), `$1${base}`)
    .replace(/<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/g, (script) =>
      script.includes('speculationrules') ? script.replaceAll('"/*"', `"${base}*"`) : moveText(script, base, tops),
    );
}

/** Puts the folder before every address in quotes that begins with a folder or file of the build: in scripts and lists. */
export function moveText(text: string, base: string, tops: readonly string[]): string {
  return text.replace(new RegExp(`(["'\`])/(?=${oneOf(tops)}|#not-now)`, 'g'), `$1${base}`);
}

/** A pattern for any of the names, whole. */
function oneOf(tops: readonly string[]): string {
  const names = tops.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${names.join('|')})(?:["'\`/#?&]|$)`;
}
