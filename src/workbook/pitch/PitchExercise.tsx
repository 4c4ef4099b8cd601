import { BankLines } from '#workbook/profile/BankLines.tsx';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { pitchDocument, type Pitch } from './model.ts';
import { aloudTitle, exitTitle, piecesTitle, pitchParts, wholeTitle } from './parts.ts';
import { Recorder } from './Recorder.tsx';
import { adviseExit, adviseLength, estimateSeconds, joinPieces } from './rules.ts';

/** The island: the exit line, the thirty and the sixty seconds, the five people, and a clock to say it to. */
export function PitchExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={pitchDocument}
      parts={pitchParts}
      level={level}
      after={(value, update) => ({
        [exitTitle]: <Advice lines={adviseExit(value.exitLine)} />,
        [piecesTitle]: (
          <>
            <BankLines
              onTake={(line) =>
                update((old) => ({ ...old, better: [old.better.trimEnd(), line].filter(Boolean).join(' ') }))
              }
            />
            <PutTogether pitch={value} onDraft={(thirty) => update((old) => ({ ...old, thirty }))} />
          </>
        ),
        [wholeTitle]: (
          <>
            <Takes label="The thirty" text={value.thirty} />
            <Takes label="The sixty" text={value.sixty} />
            <Advice lines={[...new Set([...adviseLength(value.thirty, 30), ...adviseLength(value.sixty, 60)])]} />
          </>
        ),
        [aloudTitle]: <Recorder />,
      })}
    />
  );
}

/** Only where nothing stands there yet: what somebody wrote is never written over. */
function PutTogether({ pitch, onDraft }: { pitch: Pitch; onDraft(text: string): void }) {
  const isLocked = useIsLocked();
  const draft = joinPieces(pitch);
  if (draft === '' || pitch.thirty.trim() !== '') return null;
  return (
    <div className="exercise-bar">
      <button className="button" type="button" disabled={isLocked} onClick={() => onDraft(draft)}>
        Put them together as a first draft
      </button>
    </div>
  );
}

function Takes({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className="exercise-small">
      {label}: about {estimateSeconds(text)} seconds, at an easy pace.
    </p>
  );
}

function Advice({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p className="exercise-small row-advice" key={line}>
      {line}
    </p>
  ));
}
