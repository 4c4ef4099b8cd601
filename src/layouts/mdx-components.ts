import Binder from '#book/Binder.astro';
import Break from '#book/Break.astro';
import Evidence from '#book/Evidence.astro';
import Figure from '#book/Figure.astro';
import Known from '#book/Known.astro';
import Term from '#book/Term.astro';
import Decide from '#reader/decisions/Decide.astro';
import Option from '#reader/decisions/Option.astro';
import Outcome from '#reader/decisions/Outcome.astro';
import Recall from '#book/Recall.astro';
import Exercise from './Exercise.astro';

/** What an author's tag becomes. The vocabulary is listed, with the attributes each tag needs, in src/book/check-chapter.ts. */
export const mdxComponents = {
  Binder,
  Break,
  Decide,
  Evidence,
  Exercise,
  Figure,
  Known,
  Option,
  Outcome,
  Recall,
  Term,
};
