import type { Plugin } from 'vite';

/**
 * Leaves `import()` alone in the build. Vite wraps it in a helper that preloads what the imported file imports, and its styles: 760 bytes on
 * every page, before anybody taps on anything. Here the helper only imports. A file that is imported on a tap and brings a style sheet of
 * its own would come without it, so that stops the build; load such a sheet as src/reader/settings/settings-panel.ts does.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && /__vite__mapDeps=.*\.css"/.test(file.code))
            this.error(
              `${file.fileName} imports a file on demand that brings styles. Expected none: they would not be loaded.`,
            );
        }
      },
    },
  };
}
