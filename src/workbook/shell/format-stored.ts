/** A size for people: "312 bytes", "2.1 kB", "1.4 MB". Takes bytes. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${String(bytes)} bytes`;
  const [size, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toFixed(1)} ${unit}`;
}

/** A moment for people, in their own time zone: "Nov 22, 2026, 9:04 AM". Takes ms since 1970; 0 is not known. */
export function formatMoment(at: number): string {
  if (at <= 0 || !Number.isFinite(at)) return 'at a time not known';
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "1 page", "3 pages", "3,000 pages". */
export function formatCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
