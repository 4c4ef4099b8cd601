import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import what (docs/architecture.md): imports go one way.
 * Rooms are folders of src/. `regex`, because a `group` that begins with # would be read as a comment and match nothing.
 * One block per room, because in flat config a later block replaces an earlier one for the same rule.
 */
const rooms = {
  storage: {
    not: 'book|reader|workbook|search|handout|offline|exports|ui|layouts|pages',
    why: 'src/storage imports nothing of ours.',
  },
  exports: {
    not: 'book|reader|workbook|search|handout|offline|storage|layouts|pages',
    why: 'src/exports are leaf writers with plain inputs.',
  },
  ui: {
    not: 'book|reader|workbook|search|handout|offline|storage|layouts|pages',
    why: 'src/ui knows no feature and no storage.',
  },
  book: {
    not: 'reader|workbook|search|handout|offline|layouts|pages',
    why: 'src/book is the published text at build time.',
  },
  manuscript: {
    not: 'reader|workbook|search|handout|offline|storage|exports|layouts|pages',
    why: 'src/manuscript runs at an author’s desk and takes what it checks from src/book.',
  },
  reader: {
    not: '(?:book|workbook|search|handout|offline)/(?!.*model\\.ts$)|layouts|pages',
    why: 'A feature may take only a model.ts from another feature.',
  },
  workbook: {
    not: '(?:book|reader|search|handout|offline)/(?!.*model\\.ts$)|layouts|pages',
    why: 'A feature may take only a model.ts from another feature.',
  },
  search: {
    not: '(?:book|reader|workbook|handout|offline)/(?!.*model\\.ts$)|layouts|pages',
    why: 'A feature may take only a model.ts from another feature.',
  },
};

const importTable = Object.entries(rooms).map(([room, { not, why }]) => ({
  files: [`src/${room}/**/*.{ts,tsx,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^#(?:${not})`, message: why },
          { regex: '^\\.\\./\\.\\./', message: 'Own folder by relative path, everything else by #path.' },
        ],
      },
    ],
  },
}));

const storageNames = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Only src/storage touches the browser’s storage: open a document instead (src/storage/README.md).',
}));

export default defineConfig(
  { ignores: ['tests/bench/peers/**', 'dist/**', '.astro/**', 'node_modules/**', 'public/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-deprecated': 'error',
    },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    languageOptions: { globals: { window: 'readonly' } },
    rules: {
      'no-restricted-globals': ['error', { globals: storageNames, checkGlobalObject: true, globalObjects: ['window'] }],
      'no-console': 'error',
    },
  },
  // Build hooks and command lines speak to a terminal.
  { files: ['src/**/*-at-build.ts', 'src/manuscript/import-manuscript.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/storage/browser-storage.ts', 'src/storage/**/*.test.ts'], rules: { 'no-restricted-globals': 'off' } },
  ...importTable,
);
