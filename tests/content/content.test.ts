import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '#book/check-content.ts';
import { formatProblem } from '#book/content-files.ts';
import { copyContent } from './copy-content.ts';

const checkout = join(import.meta.dirname, '../..');
const first = 'content/chapters/01-a-meeting-with-no-subject.mdx';
const second = 'content/chapters/02-the-long-way-home.mdx';
const third = 'content/chapters/03-what-was-in-the-envelope.mdx';

describe('the content as it stands', () => {
  it('is there: a test that reads nothing would pass on anything', () => {
    expect(readdirSync(join(checkout, 'content/chapters')).length).toBeGreaterThanOrEqual(3);
    expect(readdirSync(join(checkout, 'content/glossary')).length).toBeGreaterThan(20);
  });

  it('is in order', () => {
    expect(checkContent(checkout).map(formatProblem)).toEqual([]);
  });

  it('is in order as a copy, too, so that each fault below is the only one', () => {
    using copy = copyContent();
    expect(copy.check()).toEqual([]);
  });
});

describe('an unknown id in a chapter', () => {
  test.each([
    [
      '<Evidence ids="E01 E999"/>',
      /^unknown evidence id "E999": expected one of the ids in content\/evidence\.yaml; nearest: E\d+$/,
    ],
    [
      '<Term id="cobr">COBRA</Term>',
      /^unknown term "cobr": expected one of the files in content\/glossary; nearest: cobra$/,
    ],
    ['<Figure id="gaug"/>', /^unknown figure "gaug": expected one of the files in src\/book\/figures; nearest: gauge$/],
    [
      '<Exercise id="first-wek"/>',
      /^unknown exercise "first-wek": expected one of the folders in src\/workbook; nearest: first-week$/,
    ],
  ])('%s', (tag, message) => {
    using copy = copyContent();
    const line = copy.add(first, tag);
    expect(copy.check()).toEqual([{ at: `${first}:${line}`, message: expect.stringMatching(message) }]);
  });

  test('in its front matter', () => {
    using copy = copyContent();
    const person = copy.replace(first, 'people: [bob,', 'people: [bobb,');
    const figure = copy.replace(first, 'figure: gauge', 'figure: guage');
    expect(copy.check()).toEqual([
      {
        at: `${first}:${figure}`,
        message: 'unknown figure "guage": expected one of the files in src/book/figures; nearest: gauge',
      },
      {
        at: `${first}:${person}`,
        message: 'unknown person "bobb": expected an id of content/people.yaml; nearest: bob',
      },
    ]);
  });
});

describe('a chapter', () => {
  test('whose number is missing', () => {
    using copy = copyContent();
    copy.remove(second);
    expect(copy.check()).toContainEqual({
      at: `${third}:1`,
      message: 'chapter number 3: expected 2, because numbers run from 1 without a gap',
    });
  });

  test('without a number in its name', () => {
    using copy = copyContent();
    copy.write('content/chapters/a-lost-one.mdx', 'Words.\n');
    expect(copy.check()).toEqual([
      {
        at: 'content/chapters/a-lost-one.mdx:1',
        message: 'file name: expected two digits, a dash and the slug, as in 04-eleven-days.mdx',
      },
    ]);
  });

  test('with a key of front matter that is unknown, and one that is missing', () => {
    using copy = copyContent();
    copy.replace(first, 'week: 0', 'weeks: 0');
    const messages = copy.check().map(({ at, message }) => `${at.split(':')[0]} ${message}`);
    expect(messages).toEqual([
      expect.stringMatching(/01-a-meeting.*week: /),
      expect.stringMatching(/01-a-meeting.*weeks/),
    ]);
  });
});

describe('a tag', () => {
  test('that is unknown', () => {
    using copy = copyContent();
    const line = copy.add(first, '<Brake/>');
    expect(copy.check()).toEqual([
      {
        at: `${first}:${line}`,
        message: expect.stringMatching(/^unknown tag <Brake>: expected one of .*; nearest: Break$/),
      },
    ]);
  });

  test('that lacks an attribute', () => {
    using copy = copyContent();
    const line = copy.add(first, '<Term>COBRA</Term>');
    expect(copy.check()).toEqual([{ at: `${first}:${line}`, message: '<Term> needs id="…", found none' }]);
  });

  test('that is never closed', () => {
    using copy = copyContent();
    copy.add(first, '<Binder ten="Sit down.">');
    // Its decision is not read, so that a later chapter that comes back to it has nothing to come back to.
    expect(copy.check()[0]).toEqual({
      at: expect.stringMatching(first),
      message: expect.stringMatching(/^cannot be read as MDX: .*Binder/),
    });
  });

  test('with code in it', () => {
    using copy = copyContent();
    const line = copy.add(first, 'It was {8 + 1} o’clock.');
    expect(copy.check()).toEqual([
      { at: `${first}:${line}`, message: expect.stringMatching(/^code in a chapter: expected words and tags only/) },
    ]);
  });
});

describe('a decision', () => {
  test('whose id stands in an earlier chapter', () => {
    using copy = copyContent();
    const line = copy.replace(second, '<Decide id="how-was-your-day"', '<Decide id="the-pen"');
    expect(copy.check()[0]).toEqual({
      at: `${second}:${line}`,
      message: expect.stringMatching(
        /^decision "the-pen" stands already in content\/chapters\/01-[a-z-]+\.mdx:\d+: expected an id used once/,
      ),
    });
  });

  test('that a chapter comes back to before it was asked', () => {
    using copy = copyContent();
    const line = copy.add(first, '<Recall of="how-was-your-day">It was long.</Recall>');
    expect(copy.check()).toEqual([
      {
        at: `${first}:${line}`,
        message: expect.stringMatching(
          /^unknown decision "how-was-your-day": expected one of the decisions of earlier/,
        ),
      },
    ]);
  });
});

describe('a claim', () => {
  test('without a source', () => {
    using copy = copyContent();
    const line = copy.add(
      'content/evidence.yaml',
      '- id: E990\n  topic: person\n  claim: People feel better after a walk, as everybody knows.\n  strength: rule-of-thumb\n  sources: []\n  checked: memory\n  readOn: 2026-11',
    );
    expect(copy.check()).toEqual([
      { at: `content/evidence.yaml:${line + 4}`, message: expect.stringMatching(/sources: at least one source/) },
    ]);
  });

  test('without the list of sources at all', () => {
    using copy = copyContent();
    const line = copy.add(
      'content/evidence.yaml',
      '- id: E990\n  topic: person\n  claim: People feel better after a walk, as everybody knows.\n  strength: rule-of-thumb\n  checked: memory\n  readOn: 2026-11',
    );
    expect(copy.check()).toEqual([{ at: `content/evidence.yaml:${line}`, message: expect.stringMatching(/sources/) }]);
  });

  test('whose id stands twice', () => {
    using copy = copyContent();
    copy.replace('content/evidence.yaml', 'id: E02\n', 'id: E01\n');
    expect(copy.check()).toContainEqual({
      at: expect.stringMatching(/^content\/evidence\.yaml:\d+$/),
      message: 'id "E01" stands here twice: expected each id once',
    });
  });

  test('that a term of the glossary or a saying leans on, and that is not there', () => {
    using copy = copyContent();
    copy.write(
      'content/glossary/nonsense.md',
      '---\nterm: Nonsense\nplain: A word that means nothing at all.\nask: Nobody, and nothing at all.\nevidence: [E999]\n---\n',
    );
    const found = copy.check();
    expect(found).toEqual([
      {
        at: 'content/glossary/nonsense.md:5',
        message: expect.stringMatching(/^unknown evidence id "E999": expected .*; nearest: E\d+$/),
      },
    ]);
  });
});

describe('a link', () => {
  test.each([
    ['in a chapter', first, 'See [the terms](/glosary/).'],
    ['by reference', first, 'See [the terms][there].\n\n[there]: /glosary/'],
    ['in a term of the glossary', 'content/glossary/cobra.md', 'See [the terms](/glosary/).'],
  ])('%s to a page that does not exist', (_, file, text) => {
    using copy = copyContent();
    const line = copy.add(file, text) + text.split('\n').length - 1;
    expect(copy.check()).toEqual([
      {
        at: `${file}:${line}`,
        message: 'link to "/glosary/", which does not exist: expected a page of this site; nearest: /glossary/',
      },
    ]);
  });

  test.each(['glossary/', '../glossary/', '/glossary'])(
    'written as %s, which would lead elsewhere than meant',
    (href) => {
      using copy = copyContent();
      const line = copy.add(first, `See [the terms](${href}).`);
      expect(copy.check()).toEqual([{ at: `${first}:${line}`, message: expect.stringContaining(href) }]);
    },
  );

  test('to a page, to another site, to a phone or to a place on a page is in order', () => {
    using copy = copyContent();
    copy.add(
      first,
      '[a](/advice/should-i-sign/) [b](https://www.dol.gov/) [c](tel:988) [d](/glossary/#cobra) [e](/read/the-long-way-home/)',
    );
    expect(copy.check()).toEqual([]);
  });

  test('from the front matter to advice or an exercise that is not there', () => {
    using copy = copyContent();
    const line = copy.replace(first, 'figure: gauge', 'figure: gauge\nadvice: [should-i-sing]') + 1;
    expect(copy.check()).toEqual([
      {
        at: `${first}:${line}`,
        message: expect.stringMatching(
          /^"\/advice\/should-i-sing\/" does not exist: expected .*; nearest: \/advice\/should-i-sign\/$/,
        ),
      },
    ]);
  });
});

describe('a person', () => {
  test('named in a chapter before the one that reveals them', () => {
    using copy = copyContent();
    const line = copy.add(first, 'Irene had a watch.');
    expect(copy.check()).toEqual([
      {
        at: `${first}:${line}`,
        message:
          '"Irene" appears in chapter 1: expected nobody before the chapter of their first line in content/people.yaml, which for Irene Trent is 3',
      },
    ]);
  });

  test.each([
    ['in a heading', '## Irene'],
    ['in a tag’s words', '<Binder ten="Call Irene today.">\nWords.\n</Binder>'],
  ])('named %s', (_, text) => {
    using copy = copyContent();
    copy.add(first, text);
    expect(copy.check()).toEqual([
      { at: expect.stringMatching(first), message: expect.stringMatching(/^"Irene" appears in chapter 1/) },
    ]);
  });

  test('listed in the front matter of such a chapter', () => {
    using copy = copyContent();
    const line = copy.replace(first, 'people: [bob,', 'people: [irene, bob,');
    expect(copy.check()).toEqual([
      {
        at: `${first}:${line}`,
        message:
          '"irene" is shown in chapter 1: expected nobody before the chapter of their first line in content/people.yaml (3)',
      },
    ]);
  });
});

describe('a file of facts', () => {
  test('that cannot be read is reported with its line', () => {
    using copy = copyContent();
    const line = copy.add('content/people.yaml', '- id: [');
    const found = copy.check();
    expect(found[0]).toEqual({
      at: expect.stringMatching(/^content\/people\.yaml:\d+$/),
      message: expect.stringMatching(/^cannot be read as YAML/),
    });
    expect(Number(found[0]!.at.split(':')[1])).toBeGreaterThanOrEqual(line);
  });
});
