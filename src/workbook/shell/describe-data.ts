/**
 * Puts a stored record into lines that people can read, without knowing its model: names of fields become words, lists
 * are numbered, what is empty says so. Pure.
 *
 * @param data any JSON
 * @returns the lines, indented by two spaces for each level
 */
export function describeData(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => describeEntry(`${String(index + 1)}.`, item));
  if (typeof data !== 'object' || data === null) return [describeValue(data)];
  return Object.entries(data)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, value]) => describeEntry(`${nameInWords(name)}:`, value));
}

function describeEntry(label: string, value: unknown): string[] {
  const isNested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const text = isNested ? describeData(value) : describeValue(value).split('\n');
  if (isNested || text.length > 1) return [label, ...text.map((line) => `  ${line}`)];
  return [`${label} ${text.join('')}`];
}

function describeValue(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : '(empty)';
}

/** `lastDay`, `last-day` and `last_day` become "Last day". */
function nameInWords(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
