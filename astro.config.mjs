import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { checkContentAtBuild } from './src/book/check-at-build.ts';
import { lateScripts } from './src/layouts/late-script-at-build.ts';
import { searchIndex } from './src/search/index-at-build.ts';
import { contentSecurityPolicy } from './src/security/policy-at-build.ts';
import { siteAddress } from './site.config.mjs';

export default defineConfig({
  site: siteAddress,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [checkContentAtBuild(), mdx(), react(), searchIndex(), lateScripts(), contentSecurityPolicy()],
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // What every reading page needs of the storage in one file instead of ten: fewer requests, and it packs better.
          codeSplitting: {
            groups: [
              {
                name: 'reading',
                test: /src\/(?:reader|storage\/(?:browser-storage|define-document|migrate|read-document|record|seen-records|set-aside|write-document))|valibot/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
});
