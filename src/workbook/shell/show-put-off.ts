import { readDocument } from '#storage/read-document.ts';
import { putOffDocument } from './put-off-document.ts';

/**
 * On the door: shows what was put off, and says nothing to one who put nothing off.
 *
 * @param host hidden element whose items carry an exercise's slug as `data-put-off`, and are hidden, too
 */
export function showPutOff(host: HTMLElement): void {
  for (const item of host.querySelectorAll<HTMLElement>('[data-put-off]')) {
    const slug = item.dataset['putOff'] ?? '';
    item.hidden = readDocument(putOffDocument, slug).value.at === 0;
    if (!item.hidden) host.hidden = false;
  }
}
