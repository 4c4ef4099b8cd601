/** Serves a folder as a plain host does, with brotli: for peers, whose pages have no policy of ours. */
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../listen.ts';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** @type {Map<string, Buffer>} */
const packed = new Map();

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePlain(folder) {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(
      ({ status, type, body }) => {
        const isText = /text|json|xml/.test(type);
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'max-age=600',
          ...(isText && { 'content-encoding': 'br' }),
        });
        response.end(isText ? pack(`${folder}${request.url}`, body) : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  return listen(server);
}

/** @param {string} key @param {Buffer} body */
function pack(key, body) {
  let found = packed.get(key);
  if (!found) packed.set(key, (found = brotliCompressSync(body)));
  return found;
}

/** @param {string} folder @param {string} url */
async function answer(folder, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  let file = join(folder, path);
  try {
    if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
    const body = await readFile(file);
    const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
    return { status: 200, type, body };
  } catch {
    return { status: 404, type: 'text/html; charset=utf-8', body: Buffer.from('Not here.') };
  }
}
