import { sayNotLoaded } from '../say-not-loaded.ts';

/**
 * Wires the "Aa" button: the panel's code comes with the first tap and not before. A click outside or Esc closes it and
 * gives the focus back.
 */
export function wireSettingsButton(button: HTMLButtonElement, panel: HTMLElement): void {
  const close = (refocus: boolean) => {
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (refocus) button.focus();
  };
  button.addEventListener('click', () => {
    if (!panel.hidden) return close(true);
    void import('./settings-panel.ts').then(async ({ buildSettingsPanel, loadPanelStyles }) => {
      await loadPanelStyles();
      if (!panel.firstChild) buildSettingsPanel(panel);
      panel.hidden = false;
      button.setAttribute('aria-expanded', 'true');
      panel.querySelector<HTMLElement>('input:checked')?.focus();
    }, sayNotLoaded);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close(true);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!panel.hidden && !panel.contains(event.target as Node) && !button.contains(event.target as Node)) close(false);
  });
}
