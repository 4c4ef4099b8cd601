import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readFigures, readStates } from '#book/read-tables.ts';
import type { StateRule } from '#search/state-questions.ts';
import { states as offered } from '#us-states.ts';

const evidence = new Set(
  (parse(readFileSync('content/evidence.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id),
);

describe('content/states.yaml', () => {
  const { states } = readStates();

  it('has a place for each rule that a search may ask for, and no other', () => {
    type Named = Exclude<keyof (typeof states)[number], 'code' | 'name' | 'unemployment'>;
    // Checked by the types: a rule that one of the two does not know is an error in the other.
    const known: Record<StateRule, true> & Record<Named, true> = {
      claimStarts: true,
      weekly: true,
      weeks: true,
      waitingWeek: true,
      severance: true,
      partTime: true,
      workSearch: true,
      finalPay: true,
      vacation: true,
      notice: true,
    };
    const used = new Set(states.flatMap((state) => Object.keys(state).filter((key) => key in known)));
    expect([...used].sort()).toEqual(Object.keys(known).sort());
  });

  it('has every state that the first week offers, once, under the same name', () => {
    expect(states.map(({ code, name }) => `${code} ${name}`).sort()).toEqual(
      offered.map(({ value, label }) => `${value} ${label}`).sort(),
    );
  });

  it('sends nobody to the same place twice, and says nothing without a source', () => {
    expect(new Set(states.map(({ unemployment }) => unemployment)).size).toBe(51);
    const cited = states.flatMap((state) =>
      Object.values(state).flatMap((value) => (typeof value === 'object' && value ? [value.evidence] : [])),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((id) => !evidence.has(id))).toEqual([]);
  });
});

describe('content/figures.yaml', () => {
  const figures = readFigures();

  it.each(figures.map((one) => [one.id, one] as const))(
    '%s stands in its pages as it stands in the table',
    (_, one) => {
      expect(evidence.has(one.evidence)).toBe(true);
      for (const page of one.pages)
        expect(readFileSync(`content/advice/${page}.md`, 'utf8')).toContain(one.words ?? one.value);
    },
  );

  it('agrees with itself: the words of a figure in digits hold its value', () => {
    const off = figures.filter(({ words, value }) => words && /\d/.test(words) && !words.includes(value));
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('has each id once', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });
});
