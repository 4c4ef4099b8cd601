/** Our pages as Astro makes them by itself: no check of the content, no search, no EPUB, nothing for reading offline. What the bench measures ours by. */
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [mdx(), react()],
  devToolbar: { enabled: false },
});
