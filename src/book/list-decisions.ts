import { placeOf } from './chapter-order.ts';

/** Where a decision stands in the book. */
export interface DecisionInBook {
  id: string;
  question: string;
  chapter: number;
  href: string;
  /** What can be chosen, in the order in which it stands there. */
  options: { id: string; label: string }[];
}

/** All decisions of the chapters, in reading order, from their MDX sources (check-content.ts has seen to their form). */
export function listDecisions(chapters: readonly { id: string; body?: string | undefined }[]): DecisionInBook[] {
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
      }),
    );
  });
}
