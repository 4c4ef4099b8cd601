import { placeOf } from './chapter-order.ts';

/** Where a decision stands in the book. */
export interface DecisionInBook {
  id: string;
  question: string;
  chapter: number;
  href: string;
  /** What can be chosen, in the order in which it stands there. */
  options: { id: string; label: string }[];
  /** What Bob did, as plain text. */
  outcome: string;
  /** Where it comes back, and what it led to, as plain text. */
  comesBack: { chapter: number; href: string; text: string }[];
}

/** All decisions of the chapters, in reading order, from their MDX sources (check-content.ts has seen to their form). */
export function listDecisions(chapters: readonly { id: string; body?: string | undefined }[]): DecisionInBook[] {
  const recalls = chapters.flatMap((chapter) => {
    const { number, slug } = placeOf(chapter.id);
    return [...(chapter.body ?? '').matchAll(/<Recall of="([^"]+)"\s*>(.*?)<\/Recall>/gs)].map(([, of, text]) => ({
      of: of!,
      chapter: number,
      href: `/read/${slug}/`,
      text: plainText(text!),
    }));
  });
  return chapters.flatMap((chapter) => {
    const { number, slug } = placeOf(chapter.id);
    return [...(chapter.body ?? '').matchAll(/<Decide id="([^"]+)" question="([^"]+)"(.*?)<\/Decide>/gs)].map(
      ([, id, question, inside]) => ({
        id: id!,
        question: question!,
        chapter: number,
        href: `/read/${slug}/#${id}-question`,
        options: [...inside!.matchAll(/<Option id="([^"]+)" label="([^"]+)"/g)].map(([, option, label]) => ({
          id: option!,
          label: label!,
        })),
        outcome: plainText(/<Outcome>(.*?)<\/Outcome>/s.exec(inside!)?.[1] ?? ''),
        comesBack: recalls
          .filter((recall) => recall.of === id)
          .map(({ chapter, href, text }) => ({ chapter, href, text })),
      }),
    );
  });
}

/** Prose of an author without its marks: tags, emphasis, links. */
function plainText(source: string): string {
  return source
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}([^*_]+)[*_]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
