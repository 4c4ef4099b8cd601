// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { createEmptyRunway } from './model.ts';
import { RunwaySummary } from './summary.tsx';

describe('the summary', () => {
  it('of an empty page is lines to write on, or says that nothing is known yet', () => {
    const html = renderToStaticMarkup(<RunwaySummary value={createEmptyRunway()} print />);
    expect(html.match(/is-blank/g)).toHaveLength(13);
    expect(html).not.toContain('svg');
    expect(renderToStaticMarkup(<RunwaySummary value={createEmptyRunway()} />).match(/not known yet/g)).toHaveLength(
      13,
    );
  });

  it('of a filled page has the amounts, the sentence and the drawing, and no Bob', () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const page = createEmptyRunway();
    page.savings = 2640;
    page.countedOn = '2026-02-03';
    page.moneyOut = page.moneyOut.map((row) => (row.id === 'food' ? { ...row, amount: 264 } : row));
    const box = document.createElement('div');
    const root = createRoot(box);
    act(() => root.render(<RunwaySummary value={page} />));
    expect(box.textContent).toContain('$264 a week');
    expect(box.querySelector('svg title')?.textContent).toContain('Money left, week by week.');
    expect(box.querySelector('.runway-bob')).toBeNull();
    act(() => root.unmount());
    vi.unstubAllGlobals();
  });
});
