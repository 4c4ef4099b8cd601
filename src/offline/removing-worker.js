/*
 * The kill switch: a build with WORKER=off puts this in the place of /sw.js. Whoever has the old worker gets rid of it, and of all it kept, with the
 * next page they open; what they wrote is not in its caches and stays.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('imfired')) await caches.delete(name);
      await self.registration.unregister();
    })(),
  ),
);
