/**
 * Mail gateways turn the # of a link into %23, and the fragment becomes part of the path.
 * @param path the path that was not found
 * @returns the address as it was meant, on this site, or null when there is nothing to mend
 */
export function mendAddress(path: string): string | null {
  const at = path.search(/%23/i);
  if (at < 0 || !path.startsWith('/') || path.startsWith('//')) return null;
  const page = path.slice(0, at);
  return `${page.endsWith('/') ? page : `${page}/`}#${path.slice(at + 3).replace(/\/$/, '')}`;
}
