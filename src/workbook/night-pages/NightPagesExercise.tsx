import { useEffect, useState } from 'react';
import { useIsAlive } from '#workbook/shell/field-parts.tsx';
import { ExerciseFrame } from '#workbook/shell/ExerciseFrame.tsx';
import type { SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { KeptPages } from './KeptPages.tsx';
import { LockPanel } from './LockPanel.tsx';
import { nightPagesDocument } from './model.ts';
import { UnlockForm } from './UnlockForm.tsx';
import { useNightPages } from './use-night-pages.ts';
import { Writing } from './Writing.tsx';

/**
 * The island: writing that is nobody's business. It is off the screen whenever the reader comes back to it and until they ask for it; Escape
 * puts it away; it is in no printout and no backup unless that is ticked. No words are counted and no evenings.
 */
export function NightPagesExercise({ level = 3 }: SheetIslandProps) {
  const night = useNightPages();
  const { doc, pages, hasLock } = night;
  const isAlive = useIsAlive();
  const [isShown, setIsShown] = useState(false);
  const [isPrinted, setIsPrinted] = useState(false);

  useEffect(() => {
    const hide = () => setIsShown(false);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    const onLeave = () => document.visibilityState === 'hidden' && hide();
    document.addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', onLeave);
    // Only where the page comes back out of the browser's memory: after a first load somebody may have tapped already.
    const onReturn = (event: PageTransitionEvent) => event.persisted && hide();
    window.addEventListener('pageshow', onReturn);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onLeave);
      window.removeEventListener('pageshow', onReturn);
    };
  }, []);

  const hasSomething = hasLock || doc.value.open.draft !== '' || doc.value.open.pages.length > 0;
  return (
    <ExerciseFrame definition={nightPagesDocument} doc={doc} title={nightPagesDocument.title}>
      <div className="not-print">
        <p className="exercise-note">
          Stopping is fine. If it makes you feel worse for more than a day, quit. For a night that is too much, call or
          text <a href="tel:988">988</a>, whatever time it is.
        </p>
        {!isShown ? (
          <div className="exercise-bar">
            <button className="button button--main" type="button" disabled={!isAlive} onClick={() => setIsShown(true)}>
              {hasSomething ? 'Show what is here' : 'Write'}
            </button>
            <p className="exercise-small">
              {hasSomething ? 'It is out of sight until you ask.' : 'Nobody sees it but you.'}
            </p>
          </div>
        ) : pages === null ? (
          <UnlockForm onUnlock={night.unlock} />
        ) : (
          <>
            <p className="exercise-small">
              <button className="quiet" type="button" onClick={() => setIsShown(false)}>
                Put it out of sight
              </button>
              (or the Escape key)
            </p>
            <Writing pages={pages} onChange={night.change} />
            <KeptPages pages={pages.pages} level={level} onChange={night.change} />
            <LockPanel night={night} />
            <label className="field-option">
              <input
                type="checkbox"
                checked={isPrinted}
                onChange={(event) => setIsPrinted(event.currentTarget.checked)}
              />
              <span>Print these, too, the next time this page is printed</span>
            </label>
          </>
        )}
      </div>
      {isPrinted && pages !== null ? (
        <div className="only-print">
          {pages.pages.map((page) => (
            <p className="night-text" key={page.id}>
              {page.day}
              {'\n'}
              {page.text}
            </p>
          ))}
        </div>
      ) : null}
    </ExerciseFrame>
  );
}
