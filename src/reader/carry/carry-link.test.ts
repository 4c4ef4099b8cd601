import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsDocument } from '#reader/settings/model.ts';
import { readCarryLink, writeCarryLink, type Carried } from './carry-link.ts';

const settings = settingsDocument.empty();
const carried: Carried = {
  place: { chapter: 9, paragraph: 41 },
  settings: { ...settings, theme: 'night', size: 130 },
  choices: [1, null, 0],
};

describe('a code to carry along', () => {
  it('comes back as it was, and is short', () => {
    expect(readCarryLink(writeCarryLink(carried))).toEqual(carried);
    expect(writeCarryLink(carried)).toBe('#k=1.9.41.130-3-0-1-1-0-0-0-0.1_0');
    const bare: Carried = { place: null, settings, choices: [] };
    expect(readCarryLink(writeCarryLink(bare))).toEqual(bare);
  });
  it('of the time when there were six settings is read still', () => {
    expect(readCarryLink('#k=1.9.41.130-3-0-1-1-0-0.1_0')).toEqual(carried);
  });
  it.each([
    '',
    '#k=',
    '#k=2.9.41.130-3-0-1-1-0-0.1',
    '#k=1.25.0.100-0-0-1-1-0-0.',
    '#k=1.1.0.900-0-0-1-1-0-0.',
    '#k=1.1.0.100-9-0-1-1-0-0.',
    '#k=1.1.0.100-0-0-1-1-0-0.<b>',
    `#k=1.1.0.100-0-0-1-1-0-0.${'1'.repeat(25)}`,
    '#k=1.1.0.100-0-0-1-1-0-0.1&x',
  ])('%j is ignored whole', (fragment) => {
    expect(readCarryLink(fragment)).toBeNull();
  });
  it('whatever the fragment: settings that can be saved, or nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom('#k=1.', '9.', '41.', '100-0-0-1-1-0-0.', '_', '-', '.'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const read = readCarryLink(pieces.join(''));
        if (read !== null)
          expect(settingsDocument.schema['~standard'].validate(read.settings)).not.toHaveProperty('issues');
      }),
    );
  });
});
