/**
 * Makes an element with its attributes and children. Text is always a text node: nothing here is read as markup.
 *
 * @param name the tag
 * @param attributes by name; `true` sets an empty one, `false` and undefined leave it out
 * @param children nodes, or text
 */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
