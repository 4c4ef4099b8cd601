import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { BankLines } from './BankLines.tsx';
import { profileDocument } from './model.ts';
import { profileParts } from './parts.ts';
import { AboutPreview, HeadlinePreview } from './ProfilePreview.tsx';

/** The island: headline and about as others see them, and a month of small useful things. */
export function ProfileExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={profileDocument}
      parts={profileParts}
      level={level}
      after={(value, update) => ({
        'The headline': <HeadlinePreview profile={value} />,
        About: (
          <>
            <AboutPreview about={value.about} />
            <BankLines
              onTake={(line) =>
                update((old) => ({ ...old, about: [old.about.trimEnd(), line].filter(Boolean).join('\n') }))
              }
            />
          </>
        ),
      })}
    />
  );
}
