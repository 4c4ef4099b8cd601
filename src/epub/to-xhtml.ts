import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Where an address of the site leads inside the EPUB, or null where the EPUB has no such page. */
export type Resolve = (address: string) => string | null;

/** Parts of a page that are for the screen, for a script or for the search, and mean nothing in a book. */
const leftOut = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'input',
  'textarea',
  'select',
  'progress',
  'link',
  'meta',
  'book-exercise',
  'astro-island',
  'nav',
]);

/** Elements that XHTML doesn't know, or that would ask for a script, and what they become. */
const renamed: Readonly<Record<string, string>> = {
  'book-decide': 'section',
  form: 'div',
  fieldset: 'section',
  legend: 'h3',
  label: 'p',
  details: 'section',
  summary: 'h3',
  main: 'div',
  hgroup: 'div',
};

/** Classes of parts that are left out: what needs a script, what is only for the screen. */
const leftOutClass =
  /(?:^|\s)(?:needs-js|screen-only|exercise-island|decide__line|decide__say|opening__time|chapter-foot|skip)(?:\s|$)/;

const phrasing = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'a',
  'dt',
]);

/** What a paragraph may hold: where a label held a block, it becomes a plain division. */
const blocks = new Set(['p', 'div', 'ul', 'ol', 'dl', 'section', 'table', 'figure', 'h2', 'h3', 'h4']);

/**
 * Takes a built page. Gives what stands in its first `<article>` as well-formed XHTML, with links led to the pages of the EPUB; a link to elsewhere
 * becomes its words. Terms that lead to the glossary become note references.
 *
 * @throws Error when the page has no article
 */
export function convertPage(html: string, resolve: Resolve): string {
  const article = find(parse(html), (element) => element.tagName === 'article');
  if (!article) throw new Error('A page without an article.');
  return article.childNodes.map((node) => write(node, resolve)).join('');
}

function find(node: Tree.Node, matches: (element: Tree.Element) => boolean): Tree.Element | null {
  if ('tagName' in node && matches(node)) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

function write(node: Tree.ChildNode, resolve: Resolve): string {
  if (node.nodeName === '#text') return escapeXml((node as Tree.TextNode).value);
  if (!('tagName' in node)) return '';
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const classes = attributes.get('class') ?? '';
  if (leftOut.has(node.tagName) || attributes.has('hidden') || leftOutClass.test(classes)) return '';
  const inside = node.childNodes.map((child) => write(child, resolve)).join('');
  if (node.tagName === 'a') return writeLink(attributes, inside, resolve);
  let name = renamed[node.tagName] ?? node.tagName;
  const isSvg = node.namespaceURI === 'http://www.w3.org/2000/svg';
  if (
    !isSvg &&
    phrasing.has(name) &&
    node.childNodes.some((child) => 'tagName' in child && blocks.has(renamed[child.tagName] ?? child.tagName))
  )
    name = 'div';
  if (!isSvg && inside.trim() === '' && !['br', 'hr', 'img', 'td', 'th', 'span', 'div'].includes(name)) return '';
  const kept = [...attributes].filter(([key]) => keepsAttribute(name, key, isSvg));
  if (isSvg && name === 'svg') kept.unshift(['xmlns', 'http://www.w3.org/2000/svg']);
  if (/(?:^|\s)evidence(?:\s|$)/.test(classes)) kept.push(['epub:type', 'endnotes'], ['role', 'doc-endnotes']);
  const text = kept.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return inside === '' && ['br', 'hr', 'img'].includes(name)
    ? `<${name}${text}/>`
    : `<${name}${text}>${inside}</${name}>`;
}

function keepsAttribute(name: string, key: string, isSvg: boolean): boolean {
  if (key.startsWith('on') || key.startsWith('data-') || key === 'style' || key === 'xmlns') return false;
  // pathLength is of SVG 2, which reading systems need not know.
  if (isSvg) return key !== 'focusable' && key !== 'pathLength';
  if (['id', 'class', 'lang', 'dir', 'aria-label', 'aria-hidden'].includes(key))
    return key !== 'aria-label' || name !== 'p';
  if (key === 'role') return true;
  return (
    (name === 'img' && ['src', 'alt'].includes(key)) ||
    (name === 'th' && key === 'scope') ||
    (['td', 'th'].includes(name) && ['colspan', 'rowspan'].includes(key)) ||
    (name === 'ol' && key === 'start')
  );
}

function writeLink(attributes: ReadonlyMap<string, string>, inside: string, resolve: Resolve): string {
  const href = attributes.get('href') ?? '';
  const target = /^(?:tel|mailto|https):/.test(href) || href.startsWith('#') ? href : resolve(href);
  if (target === null || target === '' || inside.trim() === '') return `<span>${inside}</span>`;
  const isNote = target.startsWith('glossary.xhtml#');
  return `<a href="${escapeXml(target)}"${isNote ? ' epub:type="noteref" role="doc-noteref"' : ''}>${inside}</a>`;
}

/** Gives the words as they may stand in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
