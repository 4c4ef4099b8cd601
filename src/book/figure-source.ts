const sources = import.meta.glob<string>('./figures/*.svg', { query: '?raw', import: 'default', eager: true });

/**
 * A drawing's markup without its title, and the title as text alternative. Classes in the files take the theme's inks: s1, s2 stroke in first
 * and second ink; f1, f2 fill; t fills with the tint, p with the paper (styles/figures.css).
 * @throws for an id without a file; check-content.ts reports that first, with file and line.
 */
export function figureSource(id: string): { svg: string; alt: string } {
  const source = sources[`./figures/${id}.svg`];
  const alt = source && /<title>([^<]+)<\/title>/.exec(source)?.[1];
  if (!source || !alt)
    throw new Error(
      `src/book/figures/${id}.svg: expected a drawing with a <title>, found ${source ? 'no title' : 'no file'}.`,
    );
  return {
    svg: source.replace(/<title>[^<]+<\/title>/, '').replace('<svg ', '<svg aria-hidden="true" focusable="false" '),
    alt,
  };
}
