import { describe, expect, it } from 'vitest';
import { namePlaces } from './name-places.ts';

const page = (text: string) =>
  `<main><div class="prose plain advice">${text}<p class="advice__law" data-pagefind-ignore>Law.</p><div data-pagefind-ignore><p>On.</p></div></div></main>`;

describe('the paragraphs of a page of advice', () => {
  it('are named by what stands in bold at their beginning, else by their first words; the first is the top', () => {
    const html = page(
      '<p>Call.</p><p><strong>If it’s <em>rent</em>:</strong> Tell them.</p><p>It isn’t rare, and <em>nobody</em> asks.</p>',
    );
    expect(namePlaces(html)).toBe(
      page(
        '<p>Call.</p><p><strong id="on-if-its-rent">If it’s <em>rent</em>:</strong> Tell them.</p><p id="on-it-isnt-rare-and-nobody">It isn’t rare, and <em>nobody</em> asks.</p>',
      ),
    );
  });

  it('have each a name of its own', () => {
    const html = page('<p>a</p><p><strong>Rent.</strong> b</p><p><strong>Rent.</strong> c</p>');
    expect([...namePlaces(html).matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['on-rent', 'on-rent-3']);
  });

  it('of another page stay as they are', () => {
    const html = '<main><div class="prose"><p>a</p><p>b</p></div></main>';
    expect(namePlaces(html)).toBe(html);
  });
});
