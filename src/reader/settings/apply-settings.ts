/**
 * Puts settings on the page: one data attribute a setting, and --size. Styles do the rest (styles/tokens.css).
 *
 * This function is also written into the head of every page as text (inline-script.ts) and runs there before the first paint,
 * on whatever the browser's storage holds. So it uses nothing from outside itself, and takes anything without throwing.
 */
export function applySettings(root: HTMLElement, settings: Record<string, unknown>): void {
  for (const name of ['theme', 'face', 'leading', 'width', 'spacing', 'progress', 'marks']) {
    const value = settings[name];
    if (
      typeof value === 'string' &&
      !['normal', 'book', 'shown'].includes(value) &&
      !(name === 'theme' && value === 'system')
    ) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
  }
  const size = Number(settings.size);
  if (size >= 80 && size <= 250) root.style.setProperty('--size', String(size / 100));
}
