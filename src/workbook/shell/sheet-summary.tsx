import type { ComponentType } from 'react';
import { SectionsSummary } from './SectionsSummary.tsx';
import { writeSectionsMarkdown } from './sections.ts';
import { listSheetSections, type SheetPart } from './sheet.ts';

/**
 * Takes the parts of a page. Gives what "What I wrote" needs of it: the answers in plain readable form, and as Markdown with headings
 * from level 2 on.
 */
export function makeSheetSummary<T>(parts: readonly SheetPart<T>[]): {
  Summary: ComponentType<{ value: T; print?: boolean | undefined }>;
  write: (value: T) => string;
} {
  return {
    Summary: ({ value, print }) => <SectionsSummary sections={listSheetSections(parts, value)} print={print} />,
    write: (value) => writeSectionsMarkdown(listSheetSections(parts, value)),
  };
}
