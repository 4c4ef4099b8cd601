import type { ReactNode } from 'react';

/** Level of the headings inside the exercise: 2 on its own page, 3 in a chapter. */
export type HeadingLevel = 2 | 3 | 4 | 5;

/** A heading at the level that the place asks for, so that no level is skipped on any page. */
export function PartHeading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return <Heading className="runway-heading">{children}</Heading>;
}
