/**
 * What was typed into a form that the server had drawn, before its island came alive (S12).
 *
 * Fields drawn by useDocument wait: they are read-only until alive, and nothing can be lost. A form whose fields are
 * open from the start takes over what was typed, in a layout effect, which runs before React draws the stored value:
 *
 * ```tsx
 * useLayoutEffect(() => {
 *   const typed = takeOverTypedText(form.current);
 *   if (typed.size > 0) update((old) => ({ ...old, lastDay: String(typed.get('lastDay') ?? old.lastDay) }));
 * }, [update]);
 * ```
 *
 * @param form the element around the fields; null gives an empty answer
 * @returns by field name: the text typed or chosen, true or false for a box, the value of a radio button. Only fields
 * that differ from what the server drew; fields without a name are left out
 */
export function takeOverTypedText(form: HTMLElement | null): Map<string, string | boolean> {
  const typed = new Map<string, string | boolean>();
  for (const field of form?.querySelectorAll<HTMLElement>('input, textarea, select') ?? []) {
    if (field instanceof HTMLSelectElement) {
      if (field.name !== '' && field.value !== drawnValueOf(field)) typed.set(field.name, field.value);
    } else if (field instanceof HTMLTextAreaElement) {
      if (field.name !== '' && field.value !== field.defaultValue) typed.set(field.name, field.value);
    } else if (field instanceof HTMLInputElement && field.name !== '') {
      takeOverInput(field, typed);
    }
  }
  return typed;
}

function takeOverInput(field: HTMLInputElement, typed: Map<string, string | boolean>): void {
  const isBox = field.type === 'checkbox' || field.type === 'radio';
  if (!isBox) {
    if (field.value !== field.defaultValue) typed.set(field.name, field.value);
  } else if (field.checked !== field.defaultChecked) {
    if (field.type === 'checkbox') typed.set(field.name, field.checked);
    else if (field.checked) typed.set(field.name, field.value);
  }
}

/** What a list showed before anybody chose: the option marked as selected, else the first one. */
function drawnValueOf(field: HTMLSelectElement): string {
  const options = [...field.options];
  return (options.find((option) => option.hasAttribute('selected')) ?? options[0])?.value ?? '';
}
