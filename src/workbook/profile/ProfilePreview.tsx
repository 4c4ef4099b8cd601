import type { Profile } from './model.ts';
import { adviseAbout, adviseHeadline, countCharacters, firstSight, headlineRoom } from './rules.ts';

/** The headline as it stands in a list of strangers, how much of the room it takes, and the next small step. */
export function HeadlinePreview({ profile }: { profile: Profile }) {
  const { headline, town } = profile;
  return (
    <>
      {headline.trim() === '' ? null : (
        <div className="profile-card" aria-label="As others see it" role="group">
          <span className="profile-face" aria-hidden="true" />
          <p>
            <b>You</b>
            <br />
            {headline}
            {town.trim() === '' ? null : <small>{town}</small>}
          </p>
        </div>
      )}
      <Advice sentences={adviseHeadline(headline)} />
      <p className="exercise-small">
        {countCharacters(headline)} of about {headlineRoom} characters
      </p>
    </>
  );
}

/** The first lines of "about", as far as they show before somebody presses "more". */
export function AboutPreview({ about }: { about: string }) {
  const isLong = countCharacters(about) > firstSight;
  return (
    <>
      {about.trim() === '' ? null : (
        <div className="profile-card" aria-label="The first lines, as others see them" role="group">
          <p className="profile-about">
            {isLong ? `${[...about].slice(0, firstSight).join('').trimEnd()}…` : about}
            {isLong ? <small>more</small> : null}
          </p>
        </div>
      )}
      <Advice sentences={adviseAbout(about)} />
    </>
  );
}

function Advice({ sentences }: { sentences: readonly string[] }) {
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <p className="exercise-small row-advice" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
