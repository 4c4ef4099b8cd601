import { readKeepChoice } from '#storage/keep-choice.ts';

/**
 * Lets a worker keep the page that is open and the next chapter, so that they can be read without a network; the whole book only where the reader
 * asks for it (/offline/). Takes the worker and the pages away again where the reader wants nothing kept, and does nothing in a browser that can't.
 */
export async function keepPages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    if (readKeepChoice() === 'nothing') return await forgetPages();
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    watchForUpdate(registration);
    const { active } = await navigator.serviceWorker.ready;
    const next = document.querySelector<HTMLAnchorElement>('a[rel~=next]');
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${location.origin}/`));
    active?.postMessage({ keep: [location.pathname, ...(next ? [next.pathname] : []), ...parts] });
  } catch {
    // Without a worker the book is read as before, with a network.
  }
}

/** For one who wants nothing kept: no worker, and none of the pages that an earlier one kept. */
async function forgetPages(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith('imfired')) await caches.delete(name);
}

/** Says in a sentence that a newer copy is there. It is taken when the reader says so, or when all pages are closed; nothing reloads by itself. */
function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller || document.querySelector('[data-update]')) return;
    const sentence = Object.assign(document.createElement('p'), {
      textContent: 'A newer copy of the book is here. What you wrote stays. ',
    });
    sentence.dataset['update'] = '';
    sentence.setAttribute('role', 'status');
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'quiet',
      textContent: 'Take it now',
      onclick: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take-over');
      },
    });
    sentence.append(button);
    document.querySelector('.foot')?.prepend(sentence);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
