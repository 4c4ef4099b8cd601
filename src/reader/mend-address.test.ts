import { expect, test } from 'vitest';
import { mendAddress } from './mend-address.ts';

test.each([
  ['/read/yes/%23continue', '/read/yes/#continue'],
  ['/read/yes%23continue/', '/read/yes/#continue'],
  ['/read/yes/%23d=2026-02-03', '/read/yes/#d=2026-02-03'],
])('%s is mended to %s', (path, mended) => expect(mendAddress(path)).toBe(mended));

test.each(['/read/yes/', '/', '//elsewhere.example/%23x', 'elsewhere%23x'])('%s is left alone', (path) =>
  expect(mendAddress(path)).toBeNull(),
);
