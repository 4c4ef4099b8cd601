/**
 * `npm run check:copy -- https://book.example.com/`: asks a running copy of the book what a host can get wrong, and prints what is wrong. Needs only
 * Node. Ends with 0 where all is well, 1 where something is wrong, 2 where it was not told what to look at.
 */
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ ok: boolean, what: string, found?: string, remedy?: string }} Finding
 */

/** What a meta tag cannot do, so that a host has to. */
const headersWanted = [
  ['content-security-policy', /frame-ancestors 'none'/, 'so that no other site can frame the pages'],
  ['referrer-policy', /^no-referrer$/, 'so that no address of a page goes to another site'],
  ['x-content-type-options', /^nosniff$/, 'so that no file is taken for another kind'],
  [
    'permissions-policy',
    /microphone=\(self\)/,
    'so that only the recorder of a practice answer may ask for the microphone',
  ],
];

/**
 * Looks at a copy from outside.
 *
 * @param {string} address where it is, with a slash at its end
 * @returns {Promise<Finding[]>} one finding a point; never throws for what the copy does
 */
export async function checkCopy(address) {
  const home = new URL(address);
  /** @type {Finding[]} */
  const findings = [];
  /** @type {(ok: boolean, what: string, found?: string, remedy?: string) => void} */
  const say = (ok, what, found, remedy) => findings.push({ ok, what, found, remedy });

  const page = await ask(home);
  if (!page || page.status !== 200 || !/<title>[^<]*Fired/.test(page.text)) {
    say(
      false,
      'The door answers',
      page ? `status ${page.status}` : 'no answer',
      'Is the address right, with its folder?',
    );
    return findings;
  }
  say(true, 'The door answers');
  for (const [name, pattern, why] of headersWanted) {
    const found = page.headers.get(name) ?? '';
    say(pattern.test(found), `Header ${name}, ${why}`, found || 'not sent', 'Take it from docs/hosting/.');
  }
  const encoding = page.headers.get('content-encoding') ?? '';
  say(
    /^(?:br|gzip|zstd)$/.test(encoding),
    'Pages are compressed',
    encoding || 'as they are',
    'Turn on brotli, zstd or gzip.',
  );
  const pageCache = page.headers.get('cache-control') ?? '';
  say(
    /no-cache|max-age=0/.test(pageCache),
    'A page is asked for anew each time, so that nobody reads an old one',
    pageCache || 'no cache-control',
    'Send Cache-Control: no-cache for everything but _astro/.',
  );

  const hashed = /(?:src|href|import\()=?["(]*"?([^"']*\/_astro\/[^"')]+)"/.exec(page.text)?.[1];
  const file = hashed ? await ask(new URL(hashed, home)) : null;
  say(file?.status === 200, 'Files with a hash in their name are there', hashed ?? 'none named in the page');
  if (file) {
    const cache = file.headers.get('cache-control') ?? '';
    say(
      /immutable/.test(cache) || Number(/max-age=(\d+)/.exec(cache)?.[1]) >= 31_000_000,
      'They are kept for ever',
      cache || 'no cache-control',
      'Send Cache-Control: public, max-age=31536000, immutable for _astro/.',
    );
  }

  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(page.text)?.[1] ?? '';
  say(
    /default-src 'none'/.test(policy),
    'The page carries its own policy',
    policy ? policy.slice(0, 60) : 'none',
    'Is the page changed on its way?',
  );
  const outside = [...page.text.matchAll(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(https?:\/\/[^"]+)"/g)]
    .filter(([whole]) => !/rel="canonical"/.test(whole))
    .map(([, url]) => url);
  say(
    outside.every((url) => new URL(url).origin === home.origin),
    'The door asks no other site for anything',
    outside.join(' ') || undefined,
    'Something on the way adds to the pages: a tracker, a banner, a font service. Turn it off.',
  );

  const lost = await ask(new URL('no-such-page-of-this-book/', home));
  say(
    lost?.status === 404,
    'What is not there is answered with 404',
    String(lost?.status),
    'A host that answers 200 for everything hides mistakes.',
  );
  say(
    /Fired/.test(lost?.text ?? ''),
    'and with the book’s own page',
    undefined,
    'Let 404.html be the page for errors.',
  );

  const list = await ask(new URL('offline-files.json', home));
  const files = parse(list?.text)?.files;
  say(Array.isArray(files), 'The list for reading without a network is there', String(list?.status));
  const worker = await ask(new URL('sw.js', home));
  say(
    worker?.status === 200 && /javascript/.test(worker.headers.get('content-type') ?? ''),
    'So is the worker, as a script',
    worker ? `${worker.status} ${worker.headers.get('content-type')}` : 'no answer',
  );
  if (Array.isArray(files)) {
    const missing = [];
    for (const name of files) {
      const one = await ask(new URL(name, home), 'HEAD');
      if (one?.status !== 200) missing.push(name);
    }
    say(
      missing.length === 0,
      `All ${files.length} files of it are there`,
      missing.slice(0, 5).join(' ') || undefined,
      'Was the whole of dist/ copied?',
    );
  }

  const index = await ask(new URL('pagefind/pagefind-entry.json', home));
  say(
    Boolean(parse(index?.text)?.languages),
    'The search has its index',
    String(index?.status),
    'Was pagefind/ copied?',
  );
  const wasm = await ask(new URL('pagefind/wasm.en.pagefind', home), 'HEAD');
  say(
    wasm?.status === 200,
    'and its program',
    String(wasm?.status),
    'Some hosts refuse files whose ending they don’t know.',
  );
  const epub = await ask(new URL('im-fired.epub', home), 'HEAD');
  say(
    epub?.headers.get('content-type')?.startsWith('application/epub+zip') === true,
    'The EPUB is sent as one',
    epub?.headers.get('content-type') ?? String(epub?.status),
    'Send application/epub+zip for .epub.',
  );
  return findings;
}

/** @param {string | undefined} text */
function parse(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/**
 * @param {URL} url
 * @param {string} [method]
 */
async function ask(url, method = 'GET') {
  try {
    const answer = await fetch(url, { method, signal: AbortSignal.timeout(15_000) });
    return { status: answer.status, headers: answer.headers, text: method === 'HEAD' ? '' : await answer.text() };
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const address = process.argv[2];
  if (!address || !URL.canParse(address)) {
    console.error('Which copy? For example: npm run check:copy -- https://book.example.com/');
    process.exit(2);
  }
  const findings = await checkCopy(address.endsWith('/') ? address : `${address}/`);
  for (const { ok, what, found, remedy } of findings)
    console.log(ok ? `  ok    ${what}` : `  WRONG ${what}: ${found ?? 'no'}.${remedy ? ` ${remedy}` : ''}`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  console.log(wrong === 0 ? '\nAll is as it should be.' : `\n${wrong} of ${findings.length} points are wrong.`);
  process.exit(wrong === 0 ? 0 : 1);
}
