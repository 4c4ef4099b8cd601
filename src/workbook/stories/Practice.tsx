import { useState } from 'react';
import type { InterviewQuestion } from './interview-questions.ts';
import { Countdown } from '#workbook/shell/Countdown.tsx';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import type { Story } from './model.ts';
import { drawQuestion } from './rules.ts';

interface PracticeProps {
  stories: readonly Story[];
  /** Notes that a story answers a question, or that it doesn't after all. */
  onAnswer(storyId: string, questionId: string, answers: boolean): void;
}

/** A question at random out of the hundred, a minute if wanted, what is really asked, and which of the stories answers it. */
export function Practice({ stories, onAnswer }: PracticeProps) {
  const isLocked = useIsLocked();
  const [questions, setQuestions] = useState<readonly InterviewQuestion[] | null>(null);
  const [current, setCurrent] = useState<InterviewQuestion | null>(null);
  const [isShown, setIsShown] = useState(false);
  const [isBroken, setIsBroken] = useState(false);

  const draw = async () => {
    try {
      const all =
        questions ??
        (await import('./interview-questions.ts')).readInterviewQuestions().flatMap((kind) => kind.questions);
      setQuestions(all);
      setCurrent(drawQuestion(all, current?.id ?? null, Math.random));
      setIsShown(false);
      setIsBroken(false);
    } catch {
      setIsBroken(true);
    }
  };
  const named = stories.filter(({ title }) => title.trim() !== '');

  return (
    <section className="practice not-print" aria-label="Practice">
      <div className="exercise-bar">
        <button className="button button--main" type="button" disabled={isLocked} onClick={() => void draw()}>
          {current === null ? 'Ask me one' : 'Another one'}
        </button>
      </div>
      <div role="status">
        {isBroken ? <p>The questions could not be loaded just now. All of them stand in the appendix.</p> : null}
        {current === null ? null : <p className="practice-question">{current.question}</p>}
      </div>
      {current === null ? null : (
        <>
          <Countdown key={current.id} seconds={60} startText="A minute, by the clock" />
          {isShown ? (
            <p className="exercise-note">{current.asked}</p>
          ) : (
            <button className="quiet" type="button" onClick={() => setIsShown(true)}>
              What is really being asked?
            </button>
          )}
          {named.length === 0 ? null : (
            <fieldset className="field-group">
              <legend className="practice-legend">Which of your stories would answer it?</legend>
              {named.map((story) => (
                <label className="field-option" key={story.id}>
                  <input
                    type="checkbox"
                    disabled={isLocked}
                    checked={story.answers[current.id] === true}
                    onChange={(event) => onAnswer(story.id, current.id, event.currentTarget.checked)}
                  />
                  <span dir="auto">{story.title}</span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
      <p className="exercise-small">
        <a href="/appendix/interview-questions/">All hundred questions, by kind</a>
      </p>
    </section>
  );
}
