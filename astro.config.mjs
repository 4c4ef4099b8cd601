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
    searchIndex(),
    lateScripts(),
    sitemap(siteAddress),
    epub(),
    underFolder(basePath),
    contentSecurityPolicy(),
    offlineCopy(basePath),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    build: {
      rolldownOptions: {
        output: {
          // What every reading page needs of the storage in one file instead of ten: fewer requests, and it packs better.
          codeSplitting: {
            groups: [
              {
                name: 'reading',
                test: /preload-helper|src\/(?:reader\/(?:settings|position|decisions)\/|storage\/(?:browser-storage|define-document|light-shape|migrate|read-document|record|seen-records|set-aside|write-document))/,
                minShareCount: 2,
              },
              // What comes long after the text and knows whether something is kept of this chapter: one request.
              {
                name: 'kept',
                test: /src\/(?:storage\/(?:list-ids|remove-document)|reader\/annotations\/(?:kept-annotations|model))/,
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
