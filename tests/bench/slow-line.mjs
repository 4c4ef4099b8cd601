/**
 * A server in front of another that answers as slow 4G does (150 ms to the first byte, 1.44 Mbit/s for all answers together) and puts a
 * script of ours into every page. For a browser that nobody drives: without developer tools there is no other way to slow it or to ask it.
 */
import { createServer, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { listen } from '../listen.ts';

const latency = 150;
/** Bytes in a millisecond. */
const rate = ((1_600_000 / 8) * 0.9) / 1000;
const piece = 4096;

/**
 * @param {string} origin the server behind, e.g. "http://localhost:40001"
 * @param {string} script text of the script that every page gets
 * @param {(question: URLSearchParams) => void} onTold called with what the script tells (a request to /__told?…)
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSlowly(origin, script, onTold) {
  let line = Promise.resolve();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname === '/__told') {
      onTold(searchParams);
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/__script.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=600' }).end(script);
      return;
    }
    const headers = { ...request.headers };
    delete headers.host;
    ask(origin + request.url, { method: request.method, headers }, (answer) => {
      void send(answer, response);
    })
      .on('error', () => response.destroy())
      .end();
  });

  /** @param {import('node:http').IncomingMessage} answer @param {import('node:http').ServerResponse} response */
  async function send(answer, response) {
    /** @type {Buffer[]} */
    const pieces = [];
    for await (const one of answer) pieces.push(one);
    let body = Buffer.concat(pieces);
    if (answer.statusCode === 200 && answer.headers['content-type']?.startsWith('text/html')) {
      const text = brotliDecompressSync(body).toString('utf8');
      const withScript = text.replace('</head>', '<script async src="/__script.js"></script></head>');
      body = brotliCompressSync(withScript, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    }
    await wait(latency);
    const headers = { ...answer.headers };
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    response.writeHead(answer.statusCode ?? 500, headers);
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece);
      // One line for all answers: a piece waits for those before it, whosever they are.
      line = line.then(() => wait(part.length / rate));
      await line;
      response.write(part);
    }
    response.end();
  }

  return listen(server);
}
