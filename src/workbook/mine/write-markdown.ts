/** Joins the parts of "What I wrote" into one Markdown text. A part's own headings sink below the part's title. */
export function writeMarkdownPages(parts: readonly { title: string; text: string }[]): string {
  const written = parts.map(({ title, text }) => {
    const own = text
      .replace(new RegExp(`^# ${title}\\n+`), '')
      .replace(/^## /gm, '### ')
      .trim();
    return `## ${title}\n\n${own === '' ? 'Nothing yet.' : own}\n`;
  });
  return `# What I wrote\n\n${written.join('\n')}`;
}
