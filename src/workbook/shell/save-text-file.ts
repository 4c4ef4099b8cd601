/** Offers a text to the reader as a file to save. Nothing leaves the browser. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the file some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
