import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { policyFor } from '#security/policy-at-build.ts';
import { listen, type Listening } from '../listen.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** A folder that is being served. */
export type ServedFolder = Listening;

export interface ServeOptions {
  /** 0, the default, is any port that is free. */
  port?: number;
  /** Whether texts are sent as brotli: for measuring; tests do without. */
  isCompressed?: boolean;
}

/**
 * Serves a build as the hosting recipes do: the page's policy as a header too, with `frame-ancestors`, which its meta tag cannot carry;
 * files with a hash in their name kept for ever; a folder without its slash is sent on; 404.html for what is not there.
 */
export async function serveFolder(
  folder: string,
  { port = 0, isCompressed = false }: ServeOptions = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/')
      .then(isCompressed ? compress : (one) => one)
      .then(
        ({ status, headers, body }) =>
          response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  return listen(server, port);
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

const compressed = new Map<string, Promise<Buffer>>();

async function compress({ status, headers, body }: Answer): Promise<Answer> {
  if (!/^text|json|xml/.test(headers['content-type'] ?? '')) return { status, headers, body };
  const key = body.toString('latin1');
  if (!compressed.has(key)) compressed.set(key, promisify(brotliCompress)(body));
  return { status, headers: { ...headers, 'content-encoding': 'br' }, body: await compressed.get(key)! };
}

async function answer(folder: string, url: string): Promise<Answer> {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(decodePath(pathname));
  const file = await findFile(folder, path);
  if (file === 'folder') return { status: 301, headers: { location: `${pathname}/` }, body: '' };
  const isThere = file !== null;
  const body = await readFile(file ?? join(folder, '404.html'));
  const type = types[extname(file ?? '404.html')] ?? 'application/octet-stream';
  const policy = policyFor(type.startsWith('text/html') ? body.toString('utf8') : '');
  return {
    status: isThere ? 200 : 404,
    headers: {
      'content-type': type,
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': isThere && path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    body,
  };
}

async function findFile(folder: string, path: string): Promise<string | 'folder' | null> {
  const full = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const found = await stat(full);
    return found.isDirectory() ? 'folder' : full;
  } catch {
    return null;
  }
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
