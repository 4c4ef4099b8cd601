import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { countTags } from './line-rules.ts';
import { accomplishmentsDocument } from './model.ts';
import { accomplishmentsParts } from './parts.tsx';

/** The island: the bank of what somebody did, and who was there. */
export function AccomplishmentsExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={accomplishmentsDocument}
      parts={accomplishmentsParts}
      level={level}
      after={({ items }) => {
        const tags = countTags(items);
        return {
          'What I did':
            tags.length === 0 ? null : (
              <p className="exercise-small">
                What it shows, taken together: {tags.map(([tag, count]) => `${tag} (${String(count)})`).join(', ')}
              </p>
            ),
        };
      }}
    />
  );
}
