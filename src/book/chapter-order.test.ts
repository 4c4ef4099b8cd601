import { expect, test } from 'vitest';
import { inReadingOrder, placeOf, spellNumber } from './chapter-order.ts';

test.each([
  ['01-a-meeting-with-no-subject', { number: 1, slug: 'a-meeting-with-no-subject' }],
  ['01-a-meeting-with-no-subject.mdx', { number: 1, slug: 'a-meeting-with-no-subject' }],
  ['24-the-phone-rings.mdx', { number: 24, slug: 'the-phone-rings' }],
])('%s is split into number and slug', (id, place) => {
  expect(placeOf(id)).toEqual(place);
});

test.each(['a-meeting', '1-a-meeting', '01-A-Meeting', '01-', 'content/chapters/01-a-meeting.mdx'])(
  '%s is no chapter’s name',
  (id) => {
    expect(() => placeOf(id)).toThrow(/expected two digits, a dash and the slug/);
  },
);

test('chapters are put in order by their number, and the list that came stays as it was', () => {
  const given = [{ id: '10-a' }, { id: '02-z' }, { id: '01-m' }];
  expect(inReadingOrder(given).map(({ id }) => id)).toEqual(['01-m', '02-z', '10-a']);
  expect(given[0]).toEqual({ id: '10-a' });
});

test.each([
  [1, 'One'],
  [13, 'Thirteen'],
  [24, 'Twenty-Four'],
  [25, '25'],
])('%i is spelled %s', (number, words) => {
  expect(spellNumber(number)).toBe(words);
});
