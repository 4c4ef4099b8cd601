import { readKeepChoice } from '#storage/keep-choice.ts';
import type { OfflineFiles } from './offline-at-build.ts';

/** How many files are asked for at once. */
const batch = 8;

/** The mark in a cache that says that all of the book is in it. */
const whole = '/whole';

/**
 * The part of /offline/ that keeps the whole book on the device after a tap that names its size, and takes it away again.
 *
 * @param host holds [data-say] for the sentence, [data-keep] and [data-forget] buttons and a [data-progress] bar
 */
export async function runOfflinePanel(host: HTMLElement): Promise<void> {
  const say = (text: string) => (host.querySelector('[data-say]')!.textContent = text);
  const keepButton = host.querySelector<HTMLButtonElement>('[data-keep]')!;
  const forgetButton = host.querySelector<HTMLButtonElement>('[data-forget]')!;
  const bar = host.querySelector<HTMLProgressElement>('[data-progress]')!;
  if (!('caches' in window) || !('serviceWorker' in navigator))
    return void say('This browser can’t keep the book here (without https no browser can). Printing works.');
  if (readKeepChoice() === 'nothing')
    return void say(
      'You chose to keep nothing in this browser, so the book is not kept either. That can be changed under “What I wrote”.',
    );

  let list: OfflineFiles;
  try {
    const answer = await fetch('/offline-files.json');
    list = (await answer.json()) as OfflineFiles;
  } catch {
    say(
      (await findBook())
        ? 'The whole book is on this device.'
        : 'There is no network just now, and the book is not on this device yet.',
    );
    return;
  }
  const megabytes = Math.max(1, Math.round(list.bytes / 1_000_000));
  const show = async () => {
    const name = `imfired-book-${list.version}`;
    // Looking into a cache that isn't there would make one.
    const isHere = (await caches.has(name)) && (await (await caches.open(name)).match(whole)) !== undefined;
    keepButton.hidden = isHere;
    forgetButton.hidden = (await findBook()) === null;
    keepButton.textContent = `Keep the whole book on this device (about ${String(megabytes)} MB)`;
    if (isHere) say('The whole book is on this device, with the search and the workbook.');
  };
  keepButton.onclick = async () => {
    keepButton.disabled = true;
    bar.hidden = false;
    try {
      await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
      const cache = await caches.open(`imfired-book-${list.version}`);
      for (let i = 0; i < list.files.length; i += batch) {
        await cache.addAll(list.files.slice(i, i + batch));
        bar.value = (i + batch) / list.files.length;
      }
      // Only then is it true: without the worker nothing of it would be answered with.
      await navigator.serviceWorker.ready;
      await cache.put(whole, new Response(''));
      await navigator.storage?.persist?.().catch(() => false);
      await show();
    } catch {
      say('It could not be loaded to the end. What came is kept; try again when the network is better.');
    } finally {
      keepButton.disabled = false;
      bar.hidden = true;
    }
  };
  forgetButton.onclick = async () => {
    for (const name of await caches.keys()) if (name.startsWith('imfired-book-')) await caches.delete(name);
    say('It is gone from this device. What you wrote is still here.');
    await show();
  };
  await show();
}

/** The cache with the whole book of any release, or null. */
async function findBook(): Promise<Cache | null> {
  for (const name of (await caches.keys()).filter((one) => one.startsWith('imfired-book-'))) {
    const cache = await caches.open(name);
    if (await cache.match(whole)) return cache;
  }
  return null;
}
