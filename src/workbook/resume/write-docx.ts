import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { ComposedEntry, ComposedResume } from './compose-resume.ts';

/** Letters that Word and LibreOffice both have, or replace by one of the same width. */
const fonts = { plain: 'Arial', bookish: 'Georgia' } as const;

/** Twentieths of a point: Letter with margins of 0.9 inch, and the right edge of what is written, where the dates stand. */
const page = { width: 12240, height: 15840, margin: 1296 };
const rightEdge = page.width - 2 * page.margin;

/**
 * Writes the page as a Word file: one column, real headings, real lists, no tables, text boxes or pictures, so that people and programs read
 * it in the order in which it stands.
 *
 * @returns the file as a Blob
 */
export async function writeDocx(resume: ComposedResume, template: 'plain' | 'bookish'): Promise<Blob> {
  const font = fonts[template];
  const document = new Document({
    title: resume.name === '' ? 'Resume' : `${resume.name}, resume`,
    creator: resume.name,
    styles: {
      characterStyles: [
        { id: 'Strong', name: 'Strong', run: { bold: true } },
        { id: 'Emphasis', name: 'Emphasis', run: { italics: true } },
      ],
      default: {
        document: { run: { font, size: 21 }, paragraph: { spacing: { after: 60, line: 264 } } },
        title: { run: { font, size: 36, bold: template === 'plain' }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { font, size: 24, bold: true, allCaps: template === 'plain' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'done',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        children: listParagraphs(resume),
      },
    ],
  });
  return Packer.toBlob(document);
}

function listParagraphs({ name, label, contact, summary, sections }: ComposedResume): Paragraph[] {
  const paragraph = (text: string, style?: 'Strong') =>
    new Paragraph({ children: [new TextRun({ text: clean(text), style })] });
  return [
    ...(name === '' ? [] : [new Paragraph({ text: clean(name), heading: HeadingLevel.TITLE })]),
    ...(label === '' ? [] : [paragraph(label, 'Strong')]),
    ...(contact.length === 0 ? [] : [paragraph(contact.join(' | '))]),
    ...splitParagraphs(summary).map((text) => paragraph(text)),
    ...sections.flatMap(({ title, entries, lines }) => [
      new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1 }),
      ...entries.flatMap(listEntry),
      ...lines.map((text) => paragraph(text)),
    ]),
  ];
}

function listEntry({ heading, role, place, span, about, lines }: ComposedEntry): Paragraph[] {
  const where = [heading, place].filter(Boolean).join(', ');
  return [
    ...(where === ''
      ? []
      : [new Paragraph({ keepNext: true, children: [new TextRun({ text: clean(where), style: 'Strong' })] })]),
    ...(role === '' && span === ''
      ? []
      : [
          new Paragraph({
            keepNext: lines.length > 0,
            tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
            children: [
              new TextRun({ text: clean(role), style: 'Emphasis' }),
              new TextRun({ text: `\t${clean(span)}` }),
            ],
          }),
        ]),
    ...splitParagraphs(about).map((text) => new Paragraph({ text: clean(text) })),
    ...lines.map((text) => new Paragraph({ text: clean(text), numbering: { reference: 'done', level: 0 } })),
  ];
}

function splitParagraphs(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Signs that no XML file may hold are left out: Word would refuse the whole file for one of them. */
function clean(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
