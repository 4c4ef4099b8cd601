import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Writes the content security policy into every built page, as a meta tag right behind the charset, so that it holds on hosts that send
 * no headers. Hashes are taken from the finished page: whatever is inline there is what we wrote, and nothing else runs.
 * Astro's own `security.csp` leaves `is:inline` scripts out and places its tag behind them, where it does not cover them.
 * `frame-ancestors` is missing on purpose: a meta tag cannot carry it; the hosting recipes send it as a header.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(
          names.map(async (name) => {
            const html = await readFile(`${root}/${name}`, 'utf8');
            await writeFile(`${root}/${name}`, insertPolicy(html));
          }),
        );
      },
    },
  };
}

/** The page with its policy. Throws when the page has no charset to stand behind: then it was not made by our layout. */
export function insertPolicy(html: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (!charset)
    throw new Error('A page without <meta charset="utf-8">: every page goes through src/layouts/Page.astro.');
  const at = charset.index + charset[0].length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policyFor(html)}">${html.slice(at)}`;
}

/** The policy for one page's HTML (docs/architecture.md, "Security"). */
export function policyFor(html: string): string {
  const scripts = hashesOf(html, /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi);
  const styles = hashesOf(html, /<style([^>]*)>([\s\S]*?)<\/style>/gi);
  return [
    "default-src 'none'",
    ['script-src', "'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    'media-src blob:',
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashesOf(html: string, pattern: RegExp): string[] {
  const hashes = new Set<string>();
  for (const [, attributes, text] of html.matchAll(pattern)) {
    // JSON is data and never runs. Speculation rules are hashed like a script: Chromium 156 ignores their keyword beside hashes.
    if (/type="application\/(ld\+)?json"/.test(attributes ?? '')) continue;
    if (text) hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  return [...hashes];
}
