import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { openDocument } from '#storage/open-document.ts';
import { firstWeekDocument } from '#workbook/first-week/model.ts';
import { readToday, writeDay } from '#workbook/shell/calendar-day.ts';
import { readCodedLink, type CodedLink } from './coded-link.ts';

/** One chapter as the door knows it. */
interface DoorChapter {
  number: number;
  title: string;
}

/**
 * On the door, for one who opened a coded link: says in our words what it carries, and waits. Nothing is kept before the reader taps "keep". A
 * fragment that is not one of ours says nothing at all.
 *
 * @param host hidden element into which this is written
 * @param chapters by slug, from the page's own data
 */
export function showCodedLink(host: HTMLElement, chapters: Readonly<Record<string, DoorChapter>>): void {
  const link = readCodedLink(location.hash, readToday(new Date()));
  if (!link) return;
  const { chapter, lastDay, benefitsEnd } = link;
  const heading = makeElement('h2', {}, 'From the link you opened');
  const words = makeElement('ul');
  if (lastDay !== null) words.append(makeElement('li', {}, `Last day: ${writeDay(lastDay)}`));
  if (benefitsEnd !== null) words.append(makeElement('li', {}, `Benefits end: ${writeDay(benefitsEnd)}`));
  const start = Object.entries(chapters).find(([, one]) => one.number === chapter);
  if (start) {
    const anchor = makeElement('a', { href: `/read/${start[0]}/` }, start[1].title);
    const item = makeElement('li', {}, 'To begin with: ');
    item.append(anchor);
    words.append(item);
  }
  const said = makeElement('p', { role: 'status' });
  const bar = makeElement('p');
  const keep = makeButton('Keep these dates', () => {
    if (!keepDates(link)) {
      said.textContent =
        'They could not be kept just now: another tab has the first-week page open, or this browser keeps nothing. Write them down.';
      return;
    }
    said.textContent = 'They stand on your first-week page now. Change them there as you like.';
    const anchor = makeElement('a', { href: '/workbook/first-week/' }, ' The first week');
    said.append(anchor);
    bar.remove();
    clearAddress();
  });
  const remove = makeButton('Remove', () => {
    clearAddress();
    host.replaceChildren();
    host.hidden = true;
  });
  for (const button of [keep, remove]) button.className = 'button';
  bar.append(...(lastDay === null && benefitsEnd === null ? [] : [keep, ' ']), remove);
  host.replaceChildren(
    heading,
    words,
    makeElement(
      'p',
      {},
      'Compare it with your letter; the letter counts. And use your own phone or computer: what is opened on the company’s may be seen there.',
    ),
    offerOwnDevice(),
    bar,
    said,
  );
  host.hidden = false;
}

/** The same link as a code, for a phone that is held before the company's screen. Drawn when it is asked for. */
function offerOwnDevice(): HTMLElement {
  const offer = document.createElement('details');
  const address = location.href;
  offer.append(makeElement('summary', {}, 'Go on on your own phone'));
  offer.addEventListener(
    'toggle',
    () => {
      void import('#exports/qr.ts').then(({ drawQr }) => {
        const { size, path } = drawQr(address);
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
        svg.setAttribute('width', '200');
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', 'The link as a code to photograph');
        for (const [d, fill] of [
          [`M0 0h${size}v${size}h-${size}z`, '#fff'],
          [path, '#000'],
        ] as const) {
          const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          part.setAttribute('d', d);
          part.setAttribute('fill', fill);
          svg.append(part);
        }
        offer.append(
          svg,
          makeElement('p', {}, 'Hold your phone’s camera on it. Then “Remove” takes the link off this computer.'),
        );
      });
    },
    { once: true },
  );
  return offer;
}

/** Only what is empty is filled: what somebody typed is never written over. Tells whether it is kept. */
function keepDates({ lastDay, benefitsEnd }: CodedLink): boolean {
  const page = openDocument(firstWeekDocument, 'main');
  page.update((old) => ({
    ...old,
    lastDay: old.lastDay ?? lastDay,
    coverEndsOn: old.coverEndsOn ?? benefitsEnd,
  }));
  page.flush();
  const isKept = page.isEditable && page.state.kind === 'saved';
  page.close();
  return isKept;
}

function clearAddress(): void {
  history.replaceState(history.state, '', location.pathname);
}
