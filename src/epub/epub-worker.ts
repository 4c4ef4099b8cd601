import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { makeEpub } from './make-epub.ts';

/** What the worker tells: that the pages have been read, and then the archive. It is told the folder of the built site. */
export type EpubMessage = { read: true } | { bytes: Uint8Array };

const port = parentPort!;
const tell = (message: EpubMessage) => port.postMessage(message);
const [root] = (await once(port, 'message')) as [string];
tell({ bytes: await makeEpub(root, () => tell({ read: true })) });
port.close();
