import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';

/** The islands of all exercises, each loaded when it is asked for. */
const islands = import.meta.glob<Record<string, ComponentType>>('../*/[A-Z]*Exercise.tsx');

/**
 * Draws an exercise into a place of the page.
 *
 * @param slug the folder's name in src/workbook
 * @param props what the island takes, as it stood in the page
 * @throws Error when there is no such exercise, or its code could not be loaded
 */
export async function mountExercise(place: HTMLElement, slug: string, props: object): Promise<void> {
  const [, load] = Object.entries(islands).find(([path]) => path.startsWith(`../${slug}/`)) ?? [];
  const [, Exercise] = Object.entries((await load?.()) ?? {}).find(([name]) => name.endsWith('Exercise')) ?? [];
  if (!Exercise) throw new Error(`There is no exercise "${slug}".`);
  place.replaceChildren();
  createRoot(place).render(<Exercise {...props} />);
}
