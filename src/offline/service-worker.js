/*
 * The worker that answers when there is no network. Written into the build as /sw.js by offline-at-build.ts, which fills in the three values below.
 * It asks nobody but this site, keeps pages and files and never a word of the reader's, and takes over from an older one only when the reader
 * says so or has closed all pages.
 */
const version = '__VERSION__';
const core = __CORE__;
/** The folder that the site stands in. */
const base = '__BASE__';

const pages = `imfired-pages-${version}`;
const book = `imfired-book-${version}`;
const versions = 'imfired-versions';

/** How long a page may keep the reader waiting before the copy that is here is shown, in milliseconds. */
const patience = 5000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname === `${base}sw.js`) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, url));
  else if (url.pathname.startsWith(`${base}_astro/`)) event.respondWith(answerHashed(request));
  else event.respondWith(answerOther(request));
});

async function install() {
  const names = await caches.keys();
  await (await caches.open(pages)).addAll(core);
  // Whoever kept the whole book has the new one whole before it takes the old one's place.
  if (names.some((name) => name.startsWith('imfired-book-'))) {
    const { files } = await (await fetch(`${base}offline-files.json`, { cache: 'no-cache' })).json();
    await (await caches.open(book)).addAll(files);
  }
  await forgetOld();
}

/** Pages that are open may still ask for files of the release before this one, so two releases are kept and no more. */
async function forgetOld() {
  const cache = await caches.open(versions);
  const known = await (await cache.match('/versions'))?.json();
  const kept = [...(known ?? []).filter((one) => one !== version), version].slice(-2);
  await cache.put('/versions', new Response(JSON.stringify(kept)));
  for (const name of await caches.keys())
    if (/^imfired-(?:pages|book)-/.test(name) && !kept.some((one) => name.endsWith(`-${one}`)))
      await caches.delete(name);
}

/** Keeps addresses that a page names: itself, the next chapter, and what they are made of. What doesn't come is left out. */
async function keep(addresses) {
  const cache = await caches.open(pages);
  for (const address of addresses.filter((one) => typeof one === 'string').slice(0, 60)) {
    const url = new URL(address, location.origin);
    if (url.origin !== location.origin || (await caches.match(url.pathname, { ignoreSearch: true }))) continue;
    await cache.add(url.pathname).catch(() => undefined);
  }
}

/** The network's page if it comes, the one that was kept if not, and a page that says so where there is neither. */
async function answerPage(request, url) {
  const fromNetwork = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected) await (await caches.open(pages)).put(url.pathname, response.clone());
    return response;
  });
  const kept = await caches.match(url.pathname, { ignoreSearch: true });
  if (!kept) return fromNetwork.catch(async () => (await caches.match(`${base}offline/`)) ?? Response.error());
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fromNetwork.catch(() => kept), late]);
}

/** A file with a hash in its name is the same for ever. */
async function answerHashed(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(pages)).put(request, response.clone());
  return response;
}

async function answerOther(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
