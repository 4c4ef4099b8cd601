import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { holdPlace } from '../position/hold-place.ts';
import { applySettings } from './apply-settings.ts';
import panelStyles from './settings-panel.css?url';
import { largestSize, settingsDocument, smallestSize, type Settings } from './model.ts';

type Name = Exclude<keyof Settings, 'size'>;

/** First the three that most people want, then, behind "more", the rest (Readium's survey of its readers). */
const first: Choice[] = [
  {
    name: 'theme',
    legend: 'Paper',
    options: [
      ['system', 'As the device'],
      ['paper', 'Paper'],
      ['sepia', 'Sepia'],
      ['night', 'Night'],
      ['contrast', 'High contrast'],
    ],
  },
  {
    name: 'face',
    legend: 'Type',
    options: [
      ['serif', 'Book'],
      ['sans', 'Easy to read'],
      ['system', 'The device’s'],
    ],
  },
];
const more: Choice[] = [
  {
    name: 'spacing',
    legend: 'Spacing',
    options: [
      ['book', 'As in a book'],
      ['accessible', 'Wide (letters, words, lines)'],
    ],
  },
  {
    name: 'leading',
    legend: 'Lines',
    options: [
      ['close', 'Close'],
      ['normal', 'Normal'],
      ['open', 'Open'],
    ],
  },
  {
    name: 'width',
    legend: 'Width',
    options: [
      ['narrow', 'Narrow'],
      ['normal', 'Normal'],
      ['wide', 'Wide'],
    ],
  },
  {
    name: 'progress',
    legend: 'Minutes and counts',
    options: [
      ['shown', 'Show'],
      ['hidden', 'Hide'],
    ],
  },
];

interface Choice {
  name: Name;
  legend: string;
  options: [string, string][];
}

/** Links the panel's styles; done when they are there, or could not be had (then the panel is plain and works). */
export function loadPanelStyles(): Promise<void> {
  if (document.querySelector(`link[href="${panelStyles}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: panelStyles });
  const done = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return done;
}

/**
 * Builds the panel into `host` (an empty element). Each change shows at once, with the reader's place held, and is saved;
 * a save that fails is said in the panel (S5).
 */
export function buildSettingsPanel(host: HTMLElement): void {
  let settings = readDocument(settingsDocument).value;
  const note = element('p', { className: 'panel__note', role: 'status' });
  const size = element('output', { textContent: `${settings.size}%` });

  const change = (next: Partial<Settings>) => {
    settings = { ...settings, ...next };
    holdPlace(() => applySettings(document.documentElement, { ...settings }));
    size.textContent = `${settings.size}%`;
    save(true);
  };
  const save = (again: boolean) => {
    const written = writeDocument(settingsDocument, 'main', settings);
    // Erased meanwhile in another tab: the reader has just chosen something here, so it is written anew.
    if (!written.ok && written.reason === 'erased' && again) return save(false);
    note.textContent = written.ok
      ? ''
      : 'This browser keeps nothing here, so the page will look as before when you come back.';
  };

  const resize = (step: number) =>
    change({ size: Math.min(largestSize, Math.max(smallestSize, settings.size + step)) });
  const smaller = button('Smaller', () => resize(-10));
  const larger = button('Larger', () => resize(10));
  const sizes = element('div', { className: 'panel__size' });
  sizes.append(element('span', { textContent: 'Size' }), smaller, size, larger);

  const rest = document.createElement('details');
  rest.append(element('summary', { textContent: 'More' }), ...more.map((choice) => fieldset(choice, settings, change)));
  const reset = button('All as it was', () => {
    change(settingsDocument.empty());
    host.replaceChildren();
    buildSettingsPanel(host);
    host.querySelector('input')?.focus();
  });
  rest.append(reset);
  host.append(fieldset(first[0]!, settings, change), sizes, fieldset(first[1]!, settings, change), rest, note);
}

function fieldset(
  { name, legend, options }: Choice,
  settings: Settings,
  change: (next: Partial<Settings>) => void,
): HTMLElement {
  const set = document.createElement('fieldset');
  set.append(element('legend', { textContent: legend }));
  for (const [value, label] of options) {
    const input = element('input', { type: 'radio', name: `set-${name}`, value, checked: settings[name] === value });
    input.addEventListener('change', () => change({ [name]: value } as Partial<Settings>));
    const wrap = document.createElement('label');
    wrap.append(input, label);
    set.append(wrap);
  }
  return set;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
