import type { Place, Position } from './model.ts';

/** The position after the reader was seen at `place`: last is there; furthest only moves on, never back. Pure. */
export function movePosition(position: Position, place: Place): Position {
  const { furthest } = position;
  const isFurther =
    !furthest ||
    place.chapter > furthest.chapter ||
    (place.chapter === furthest.chapter && place.paragraph > furthest.paragraph);
  return { last: place, furthest: isFurther ? place : furthest };
}
