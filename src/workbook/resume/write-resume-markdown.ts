import { escapeMarkdown } from '#workbook/shell/sections.ts';
import type { ComposedResume } from './compose-resume.ts';

/** The page as Markdown, headings from level 1 on. Nothing that somebody typed becomes a heading, a link or a picture. */
export function writeResumeMarkdown({ name, label, contact, summary, sections }: ComposedResume): string {
  const blocks = [
    `# ${escapeMarkdown(name || 'Resume')}`,
    label === '' ? '' : `**${escapeMarkdown(label)}**`,
    escapeMarkdown(contact.join(' | ')),
    escapeMarkdown(summary),
    ...sections.flatMap(({ title, entries, lines }) => [
      `## ${escapeMarkdown(title)}`,
      ...entries.flatMap(({ heading, place, role, span, about, lines: done }) => [
        heading === '' ? '' : `### ${escapeMarkdown([heading, place].filter(Boolean).join(', '))}`,
        [role === '' ? '' : `*${escapeMarkdown(role)}*`, escapeMarkdown(span)].filter(Boolean).join(', '),
        escapeMarkdown(about),
        done.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
      ]),
      lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
