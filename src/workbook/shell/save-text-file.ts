import { saveFile } from '#exports/download.ts';

/** Offers a text to the reader as a file to save; a backup unless told otherwise. Nothing leaves the browser. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  saveFile({ name, text, type: `${type};charset=utf-8` });
}
