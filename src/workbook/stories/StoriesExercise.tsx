import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { storiesDocument, type Story } from './model.ts';
import { storiesParts } from './parts.ts';
import { Practice } from './Practice.tsx';
import { estimateSeconds } from './rules.ts';

/** The island: the stories, how long each takes, and practice with a question at random. */
export function StoriesExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={storiesDocument}
      parts={storiesParts}
      level={level}
      after={({ stories }, update) => ({
        'The stories': <Lengths stories={stories} />,
        'Three that everybody asks': (
          <Practice
            stories={stories}
            onAnswer={(storyId, questionId, answers) =>
              update((old) => ({
                ...old,
                stories: old.stories.map((story) =>
                  story.id === storyId ? { ...story, answers: { ...story.answers, [questionId]: answers } } : story,
                ),
              }))
            }
          />
        ),
      })}
    />
  );
}

function Lengths({ stories }: { stories: readonly Story[] }) {
  const told = stories.filter((story) => story.title.trim() !== '' && estimateSeconds(story) > 0);
  if (told.length === 0) return null;
  return (
    <ul className="exercise-small">
      {told.map((story) => {
        const count = Object.values(story.answers).filter(Boolean).length;
        return (
          <li key={story.id}>
            <bdi>{story.title}</bdi>: about {estimateSeconds(story)} seconds
            {count === 0 ? null : `, answers ${String(count)} of the hundred so far`}
          </li>
        );
      })}
    </ul>
  );
}
