import { readDocument } from '#storage/read-document.ts';
import { conversationsDocument } from '#workbook/conversations/model.ts';
import { firstWeekDocument } from '#workbook/first-week/model.ts';
import { trackerDocument } from '#workbook/tracker/model.ts';
import { readFurthestChapter } from '../position/model.ts';
import { chartHeight, chartWidth, countByWeek, shapeChart, type Point } from './chart-shape.ts';

/** A row of content/bob/weeks.yaml: how it stands with Bob at a chapter's end. */
export interface BobsWeek {
  chapter: number;
  week: number;
  savings: number;
  applications: number;
  conversations: number;
  interviews: number;
  mood: number;
}

type Counted = Exclude<keyof BobsWeek, 'chapter' | 'week'>;

const charts: { key: Counted; title: string; money?: boolean }[] = [
  { key: 'savings', title: 'Money in the bank', money: true },
  { key: 'applications', title: 'Applications sent' },
  { key: 'conversations', title: 'Conversations' },
  { key: 'interviews', title: 'Interviews' },
  { key: 'mood', title: 'How Denise would say he is, from 1 to 10' },
];

/**
 * Draws Bob's weeks as far as the reader has read, with the reader's own counts beside his where they keep them, and the same as tables beneath.
 * His money comes only when it is asked for: he is company and no measure.
 *
 * @param host an element with [data-charts], [data-none] and [data-more]
 */
export function showWeeks(host: HTMLElement, rows: readonly BobsWeek[], lastChapter: number): void {
  const furthest = readFurthestChapter();
  const seen = latestOfEachWeek(rows.filter(({ chapter }) => chapter <= furthest));
  host.querySelector<HTMLElement>('[data-none]')!.hidden = seen.length > 0;
  host.querySelector<HTMLElement>('[data-end]')!.hidden = furthest < lastChapter;
  const place = host.querySelector<HTMLElement>('[data-charts]')!;
  if (seen.length === 0) return;
  const own = readOwn();
  for (const { key, title, money = false } of charts) {
    const bob = seen.map((row): Point => ({ week: row.week, value: row[key] }));
    const mine = key in own ? own[key as keyof typeof own] : [];
    const figure = drawFigure(title, bob, mine, money);
    if (!money) {
      place.append(figure);
      continue;
    }
    const folded = document.createElement('details');
    folded.append(
      Object.assign(document.createElement('summary'), { textContent: 'Bob’s money, if you want to see it' }),
      Object.assign(document.createElement('p'), {
        textContent:
          'It is Tolliver’s money: a house of their own, one pay still coming, two adults who can both read a bill. If yours is short, call 211 before you look at his.',
      }),
      figure,
    );
    place.prepend(folded);
  }
}

/** Two chapters can end in one week: the later says how it stood. */
function latestOfEachWeek(rows: readonly BobsWeek[]): BobsWeek[] {
  return [...new Map(rows.map((row) => [row.week, row])).values()];
}

/** The reader's own, counted from the day that they were told; nothing where that day is not known. */
function readOwn(): Record<'applications' | 'conversations' | 'interviews', Point[]> {
  const told = readDocument(firstWeekDocument).value.toldOn ?? '';
  const { applications } = readDocument(trackerDocument).value;
  const { talks } = readDocument(conversationsDocument).value;
  return {
    applications: countByWeek(
      applications.map(({ sentOn }) => sentOn),
      told,
    ),
    conversations: countByWeek(
      talks.map(({ day }) => day),
      told,
    ),
    interviews: countByWeek(
      applications.map(({ talkedOn }) => talkedOn),
      told,
    ),
  };
}

function drawFigure(title: string, bob: readonly Point[], mine: readonly Point[], money: boolean): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'weeks__figure';
  const say = (value: number) => (money ? `$${value.toLocaleString('en-US')}` : String(value));
  const shape = shapeChart([bob, mine]);
  const svg = make('svg', {
    viewBox: `0 0 ${chartWidth} ${chartHeight}`,
    role: 'img',
    'aria-label': `${title}. The table under it says the same.`,
  });
  for (const { y, value } of shape.ticks) {
    svg.append(make('line', { x1: 40, x2: chartWidth - 44, y1: y, y2: y, class: 'weeks__rule' }));
    svg.append(
      make(
        'text',
        { x: 36, y: y + 3.5, class: 'weeks__tick', 'text-anchor': 'end' },
        money ? short(value) : String(value),
      ),
    );
  }
  for (const { x, week } of shape.weeks)
    svg.append(make('text', { x, y: chartHeight - 8, class: 'weeks__tick', 'text-anchor': 'middle' }, String(week)));
  const names = ['Bob', 'You'];
  shape.paths.forEach((path, i) => {
    const end = shape.ends[i];
    if (!end) return;
    if (path.includes('L')) svg.append(make('path', { d: path, class: `weeks__line weeks__line--${i}` }));
    svg.append(make('circle', { cx: end.x, cy: end.y, r: 3, class: `weeks__dot weeks__dot--${i}` }));
    svg.append(make('text', { x: end.x + 7, y: end.y + 4, class: 'weeks__name' }, names[i]!));
  });
  const table = document.createElement('details');
  table.append(
    Object.assign(document.createElement('summary'), { textContent: 'As a table' }),
    drawTable(title, bob, mine, say),
  );
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: `${title}, by week` }), svg, table);
  return figure;
}

function drawTable(
  title: string,
  bob: readonly Point[],
  mine: readonly Point[],
  say: (value: number) => string,
): HTMLElement {
  const table = document.createElement('table');
  table.createCaption().textContent = title;
  const head = table.createTHead().insertRow();
  for (const name of mine.length > 0 ? ['Week', 'Bob', 'You'] : ['Week', 'Bob']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  const weeks = [...new Set([...bob, ...mine].map(({ week }) => week))].sort((one, other) => one - other);
  for (const week of weeks) {
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = String(week);
    row.append(name);
    for (const line of mine.length > 0 ? [bob, mine] : [bob]) {
      const point = line.find((one) => one.week === week);
      row.insertCell().textContent = point ? say(point.value) : '';
    }
  }
  return table;
}

function short(value: number): string {
  return value >= 1000 ? `$${value / 1000}k` : `$${value}`;
}

function make(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
