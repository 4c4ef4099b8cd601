import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { stageDocument, type Stage } from './model.ts';

/** Which doors come first for whom; those that are not named keep their order behind them. */
export const firstDoors: Record<Stage, readonly string[]> = {
  unsaid: [],
  'first-days': ['wait', 'story', 'not-now'],
  'first-weeks': ['story', 'workbook', 'questions'],
  searching: ['workbook', 'questions', 'story'],
  long: ['story', 'questions', 'not-now'],
  offer: ['questions', 'workbook', 'story'],
  beside: ['beside', 'questions', 'story'],
};

/** Puts doors into the order for a stage: those named first, the others as they stood. Pure. */
export function orderDoors(doors: readonly string[], stage: Stage): string[] {
  const first = firstDoors[stage].filter((one) => doors.includes(one));
  return [...first, ...doors.filter((one) => !first.includes(one))];
}

/**
 * Wires "Which week are you in?": the answer reorders the doors of the first page and does nothing else.
 *
 * @param host holds the radios
 * @param list the doors, each with data-door, in the order for everybody
 */
export function wireStage(host: HTMLElement, list: HTMLElement): void {
  const doors = [...list.querySelectorAll<HTMLElement>('[data-door]')];
  const order = (stage: Stage) => {
    for (const name of orderDoors(
      doors.map(({ dataset }) => dataset.door ?? ''),
      stage,
    ))
      list.append(doors.find(({ dataset }) => dataset.door === name)!);
  };
  const { stage } = readDocument(stageDocument).value;
  for (const radio of host.querySelectorAll<HTMLInputElement>('input')) radio.checked = radio.value === stage;
  if (stage !== 'unsaid') order(stage);
  host.addEventListener('change', (event) => {
    const chosen = (event.target as HTMLInputElement).value as Stage;
    // Where nothing can be kept the doors stand as chosen while the page is open.
    const first = writeDocument(stageDocument, 'main', { stage: chosen });
    if (!first.ok && first.reason === 'erased') writeDocument(stageDocument, 'main', { stage: chosen });
    order(chosen);
  });
}
