/** How long the file's address lives: Safari reads it some time after the click. */
const LIFE_MS = 60_000;

/** A file to hand to the reader. */
export interface FileToSave {
  /** Neutral: it is seen in the downloads list of a computer that others may use. */
  name: string;
  /** Media type with charset, such as `text/calendar;charset=utf-8`. */
  type: string;
  /** The words, or the file as it is. */
  text: string | Blob;
}

/**
 * Hands a file to the browser, which saves it or asks where to. Nothing goes over the network. Gives nothing back: browsers do
 * not say whether the reader kept the file.
 */
export function saveFile({ name, type, text }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LIFE_MS);
}
