import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { checkContentAtBuild } from './src/book/check-at-build.ts';
import { lateScripts } from './src/layouts/late-script-at-build.ts';
import { sitemap } from './src/layouts/sitemap-at-build.ts';
import { plainImports } from './src/layouts/plain-imports-at-build.ts';
import { epub } from './src/epub/epub-at-build.ts';
import { offlineCopy } from './src/offline/offline-at-build.ts';
import { searchIndex } from './src/search/index-at-build.ts';
import { contentSecurityPolicy } from './src/security/policy-at-build.ts';
import { checkOwnCopy, underFolder, workbookElsewhere } from './src/own-copy/own-copy-at-build.ts';
import { basePath, siteAddress, siteConfig } from './site.config.mjs';

const book = epub();
const search = searchIndex();

export default defineConfig({
  site: siteAddress,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [
    checkOwnCopy(siteConfig),
    checkContentAtBuild(),
    mdx(),
    react(),
    workbookElsewhere(siteConfig),
    book.begin,
    search.begin,
    lateScripts(),
    sitemap(siteAddress),
    underFolder(basePath),
    contentSecurityPolicy(),
    search.end,
    book.end,
    offlineCopy(basePath),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    build: {
      rolldownOptions: {
        // Astro marks chapters with "use astro:head-inject" and reads the mark itself; the bundler would warn of each.
        checks: { moduleLevelDirective: false },
        output: {
          // What every page needs in one file instead of ten, and what it gets later in another: fewer requests, and they pack better.
          codeSplitting: {
            groups: [
              {
                name: 'page',
                test: /layouts\/(?:Page\.astro.*index=0|page-script)|preload-helper|src\/(?:reader\/(?:settings\/(?!settings-panel)|position\/(?!offer-continue|open-as-read|mark-near-end)|decisions\/)|ui\/make-element|storage\/(?:browser-storage|define-document|light-shape|migrate|read-document|record|seen-records|set-aside|write-document))/,
              },
              {
                name: 'later',
                test: /layouts\/(?:Page\.astro.*index=1|later-script|print-styles)|styles\/print\.css\?inline|src\/(?:ui\/make-button|offline\/keep-pages|workbook\/shell\/exercise-element|storage\/(?:bring-to-life|keep-choice|tab-environment|list-ids|remove-document)|reader\/(?:wire-reading|position\/mark-near-end|load-part|say-not-loaded|annotations\/(?:kept-annotations|model)))/,
              },
              // No chapter needs the schema library before an exercise is in view.
              { name: 'schemas', test: /node_modules\/valibot/ },
            ],
          },
        },
      },
    },
  },
});
