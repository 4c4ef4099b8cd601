/**
 * Writes one site for each peer, with the same pages of the same text: what each peer's own beginning gives, and no more.
 * The folders lie below tests/bench/peers/, so that its node_modules are found.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {{ slug: string, title: string, text: string[] }} BenchPage a page: its paragraphs
 * @typedef {{ name: string, folder: string, build: string[][], out: string, page: (slug: string) => string, next: string, search?: { open: string, field: string, result: string } }} Peer
 */

/** @param {string} file @param {string} text */
function put(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Markdown that every peer reads alike. @param {BenchPage} page @param {string} front */
const markdown = ({ text }, front) =>
  `---\n${front}---\n\n${text.map((one) => one.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1')).join('\n\n')}\n`;

/**
 * @param {string} root
 * @param {readonly BenchPage[]} pages
 * @returns {Peer[]}
 */
export function writePeers(root, pages) {
  rmSync(root, { recursive: true, force: true });
  const peers = [
    bareAstro(root, pages),
    starlight(root, pages),
    vitePress(root, pages),
    docusaurus(root, pages),
    eleventy(root, pages),
  ];
  return peers;
}

/** @param {string} root @param {readonly BenchPage[]} pages @returns {Peer} */
function bareAstro(root, pages) {
  const folder = join(root, 'bare-astro');
  put(join(folder, 'package.json'), '{"type":"module","private":true}');
  put(join(folder, 'astro.config.mjs'), `export default { devToolbar: { enabled: false } };`);
  pages.forEach((page, i) => {
    const next = pages[i + 1];
    put(
      join(folder, `src/pages/${page.slug}.md`),
      markdown(
        page,
        `layout: ../layout.astro\ntitle: ${JSON.stringify(page.title)}\nnext: ${JSON.stringify(next ? `/${next.slug}/` : '/')}\n`,
      ),
    );
  });
  put(join(folder, 'src/pages/index.md'), '---\nlayout: ../layout.astro\ntitle: Home\nnext: /\n---\n\nHome.\n');
  put(
    join(folder, 'src/layout.astro'),
    `---\nconst { title, next } = Astro.props.frontmatter;\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style is:inline>body{max-width:34rem;margin:auto;font:1.2rem/1.5 serif}</style></head><body><main><h1>{title}</h1><slot /></main><a rel="next" href={next}>Next</a></body></html>\n`,
  );
  return {
    name: 'bare Astro',
    folder,
    build: [['astro', 'build']],
    out: 'dist',
    page: (slug) => `/${slug}/`,
    next: 'a[rel=next]',
  };
}

/** @param {string} root @param {readonly BenchPage[]} pages @returns {Peer} */
function starlight(root, pages) {
  const folder = join(root, 'starlight');
  put(join(folder, 'package.json'), '{"type":"module","private":true,"dependencies":{"@astrojs/starlight":"*"}}');
  put(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Bench' })], devToolbar: { enabled: false } };`,
  );
  put(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  pages.forEach((page, i) =>
    put(
      join(folder, `src/content/docs/${page.slug}.md`),
      markdown(page, `title: ${JSON.stringify(page.title)}\nsidebar:\n  order: ${i}\n`),
    ),
  );
  put(join(folder, 'src/content/docs/index.md'), '---\ntitle: Home\n---\n\nHome.\n');
  return {
    name: 'Starlight',
    folder,
    build: [['astro', 'build']],
    out: 'dist',
    page: (slug) => `/${slug}/`,
    next: 'a[rel=next]',
    search: { open: 'button[data-open-modal]', field: 'dialog input', result: '.pagefind-ui__result-link' },
  };
}

/** @param {string} root @param {readonly BenchPage[]} pages @returns {Peer} */
function vitePress(root, pages) {
  const folder = join(root, 'vitepress');
  put(join(folder, 'package.json'), '{"type":"module","private":true}');
  put(
    join(folder, '.vitepress/config.mjs'),
    `export default { title: 'Bench', cleanUrls: false, themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(pages.map(({ slug, title }) => ({ text: title, link: `/${slug}` })))} } };`,
  );
  for (const page of pages)
    put(
      join(folder, `${page.slug}.md`),
      markdown(page, `title: ${JSON.stringify(page.title)}\n`).replace('---\n\n', `---\n\n# ${page.title}\n\n`),
    );
  put(join(folder, 'index.md'), '# Home\n');
  return {
    name: 'VitePress',
    folder,
    build: [['vitepress', 'build']],
    out: '.vitepress/dist',
    page: (slug) => `/${slug}.html`,
    next: '.pager-link.next',
    search: {
      open: '.VPNavBarSearchButton, .DocSearch-Button, #local-search button',
      field: '.VPLocalSearchBox input',
      result: '.VPLocalSearchBox .result',
    },
  };
}

/** @param {string} root @param {readonly BenchPage[]} pages @returns {Peer} */
function docusaurus(root, pages) {
  const folder = join(root, 'docusaurus');
  put(join(folder, 'package.json'), '{"private":true}');
  put(
    join(folder, 'docusaurus.config.js'),
    `module.exports = { title: 'Bench', url: 'https://bench.example', baseUrl: '/', onBrokenLinks: 'ignore', trailingSlash: true, presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]], themeConfig: { navbar: { title: 'Bench' } } };`,
  );
  pages.forEach((page, i) =>
    put(
      join(folder, `docs/${page.slug}.md`),
      markdown(page, `title: ${JSON.stringify(page.title)}\nsidebar_position: ${i}\n`),
    ),
  );
  put(join(folder, 'docs/index.md'), '---\ntitle: Home\nslug: /\n---\n\nHome.\n');
  return {
    name: 'Docusaurus',
    folder,
    build: [['docusaurus', 'build']],
    out: 'build',
    page: (slug) => `/${slug}/`,
    next: '.pagination-nav__link--next',
  };
}

/** @param {string} root @param {readonly BenchPage[]} pages @returns {Peer} */
function eleventy(root, pages) {
  const folder = join(root, 'eleventy');
  put(join(folder, 'package.json'), '{"type":"module","private":true}');
  put(
    join(folder, 'eleventy.config.js'),
    `export default () => ({ dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false });`,
  );
  put(
    join(folder, 'src/_includes/page.njk'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"></head><body><div id="search"></div><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main><a rel="next" href="{{ next }}">Next</a><script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search' })</script></body></html>`,
  );
  pages.forEach((page, i) =>
    put(
      join(folder, `src/${page.slug}.md`),
      markdown(
        page,
        `layout: page.njk\ntitle: ${JSON.stringify(page.title)}\nnext: ${JSON.stringify(pages[i + 1] ? `/${pages[i + 1]?.slug}/` : '/')}\n`,
      ),
    ),
  );
  put(join(folder, 'src/index.md'), '---\nlayout: page.njk\ntitle: Home\nnext: /\n---\n\nHome.\n');
  return {
    name: 'Eleventy + Pagefind',
    folder,
    build: [['eleventy'], ['pagefind', '--site', 'dist']],
    out: 'dist',
    page: (slug) => `/${slug}/`,
    next: 'a[rel=next]',
    search: { open: '#search input', field: '#search input', result: '.pagefind-ui__result-link' },
  };
}
