import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { loadStyles } from '../load-styles.ts';
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
  {
    name: 'marks',
    legend: 'Marks in the text, and tools at a tap',
    options: [
      ['shown', 'Show'],
      ['hidden', 'Nothing but words'],
    ],
  },
  {
    name: 'keys',
    legend: 'Keys (? lists them)',
    options: [
      ['on', 'On'],
      ['off', 'Off'],
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
  return loadStyles(panelStyles);
}

/**
 * Builds the panel into `host` (an empty element). Each change shows at once, with the reader's place held, and is saved;
 * a save that fails is said in the panel (S5).
 */
export function buildSettingsPanel(host: HTMLElement): void {
  let settings = readDocument(settingsDocument).value;
  const note = makeElement('p', { class: 'panel__note', role: 'status' });
  const size = makeElement('output', {}, `${settings.size}%`);

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
  const smaller = makeButton('Smaller', () => resize(-10));
  const larger = makeButton('Larger', () => resize(10));
  const sizes = makeElement('div', { class: 'panel__size' });
  sizes.append(makeElement('span', {}, 'Size'), smaller, size, larger);

  const rest = document.createElement('details');
  rest.append(makeElement('summary', {}, 'More'), ...more.map((choice) => fieldset(choice, settings, change)));
  const reset = makeButton('All as it was', () => {
    change(settingsDocument.empty());
    host.replaceChildren();
    buildSettingsPanel(host);
    host.querySelector('input')?.focus();
  });
  rest.append(reset);
  host.append(nightButton(), fieldset(first[0]!, settings, change), sizes, fieldset(first[1]!, settings, change));
  if (document.querySelector('[data-story]')) host.append(readingButtons());
  host.append(rest, note);

  /** One tap for the night: dark, larger, open lines, nothing but words. Another gives back what there was. */
  function nightButton(): HTMLElement {
    const isNight = () => settings.theme === 'night' && settings.leading === 'open' && settings.size >= night.size;
    const made = makeButton(isNight() ? dayWords : nightWords, () => {
      if (isNight()) change({ ...beforeNight });
      else {
        beforeNight = Object.fromEntries(
          Object.keys(night).map((name) => [name, settings[name as keyof Settings]]),
        ) as Partial<Settings>;
        change({ ...night, size: Math.max(settings.size, night.size) });
      }
      host.replaceChildren();
      buildSettingsPanel(host);
      host.querySelector('button')?.focus();
    });
    made.className = 'panel__night';
    return made;
  }
}

const nightWords = 'For the night';
const dayWords = 'As before the night';
const night = { theme: 'night', size: 120, leading: 'open', progress: 'hidden' } as const satisfies Partial<Settings>;
/** What the night took the place of on this page; what the book begins with where the page is a new one. */
let beforeNight: Partial<Settings> = (({ theme, size, leading, progress }) => ({ theme, size, leading, progress }))(
  settingsDocument.empty(),
);

/** On a chapter: the ways into its tools, for those who came to the panel looking for them. */
function readingButtons(): HTMLElement {
  const made = makeElement('div', { class: 'panel__size' });
  for (const [text, name] of [
    ['Listen', 'reading-aloud'],
    ['Keep, note', 'reading-tools'],
  ] as const)
    made.append(
      makeButton(text, () => {
        // The panel stands in front of what it opens.
        document.querySelector<HTMLElement>('[data-settings]')?.click();
        window.dispatchEvent(new Event(name));
      }),
    );
  // The place is kept by itself; the door says good night.
  made.append(makeElement('a', { href: '/#not-now' }, 'Tomorrow'));
  return made;
}

function fieldset(
  { name, legend, options }: Choice,
  settings: Settings,
  change: (next: Partial<Settings>) => void,
): HTMLElement {
  const set = document.createElement('fieldset');
  set.append(makeElement('legend', {}, legend));
  for (const [value, label] of options) {
    const input = makeElement('input', {
      type: 'radio',
      name: `set-${name}`,
      value,
      checked: settings[name] === value,
    });
    input.addEventListener('change', () => change({ [name]: value } as Partial<Settings>));
    const wrap = document.createElement('label');
    wrap.append(input, label);
    set.append(wrap);
  }
  return set;
}
