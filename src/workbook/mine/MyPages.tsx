import { useMemo, type ReactNode } from 'react';
import { decisionDocument, type Decision } from '#reader/decisions/model.ts';
import { readFurthestChapter } from '#reader/position/model.ts';
import { readDocument } from '#storage/read-document.ts';
import { printWhenAlive } from '#storage/bring-to-life.ts';
import { saveTextFile } from '#workbook/shell/save-text-file.ts';
import { BackupPanel } from '#workbook/shell/BackupPanel.tsx';
import { useStored } from '#workbook/shell/use-stored.ts';
import { useToday } from '#workbook/shell/use-today.ts';
import { myPages } from './my-pages.ts';
import { writeMarkdownPages } from './write-markdown.ts';

/** A decision of the story as this page needs it: its id, the question as it stands in the book now, and where. */
export interface DecisionPlace {
  id: string;
  question: string;
  chapter: number;
  href: string;
  /** What Bob did. */
  outcome: string;
  /** Where it comes back in the story, and what it led to there. */
  comesBack: readonly { chapter: number; href: string; text: string }[];
}

/** Everything the reader wrote, as one document, and under it the ways to keep it, bring it back and erase it. */
export function MyPages({ decisions }: { decisions: readonly DecisionPlace[] }) {
  const { view } = useStored();
  const today = useToday();
  // Read anew whenever the view of what is stored is.
  const pages = useMemo(() => (view === null ? null : readPages(decisions)), [view, decisions]);
  if (pages === null || today === null) return <BackupPanel />;

  const save = () => {
    const parts = [
      { title: 'Beside Bob', text: pages.answered.map(writeDecision).join('\n') },
      ...pages.exercises.map(({ page, value }) => ({ title: page.definition.title, text: page.write(value, today) })),
    ];
    saveTextFile('what-i-wrote.md', writeMarkdownPages(parts), 'text/markdown');
  };
  return (
    <>
      <p className="mine-actions screen-only">
        <button type="button" className="button button--main" onClick={() => void printWhenAlive()}>
          Print it all
        </button>
        <button type="button" className="button" onClick={save}>
          Save it as text
        </button>
      </p>
      <Part
        title="Beside Bob"
        isEmpty={pages.answered.length === 0}
        empty="Nothing chosen yet. The story asks as it goes."
      >
        {pages.answered.map((one) => (
          <div className="mine-decision" key={one.place.id}>
            <h3>{one.decision.question || one.place.question}</h3>
            <p>
              {one.decision.label || 'Not chosen.'}
              {one.decision.line !== '' && <q className="mine-line">{one.decision.line}</q>}
            </p>
            <p>
              <i>Bob:</i> {one.place.outcome}
            </p>
            {one.place.comesBack
              .filter(({ chapter }) => chapter <= pages.furthest)
              .map(({ chapter, href, text }) => (
                <p key={chapter}>
                  <i>
                    In <a href={href}>chapter {chapter}</a>:
                  </i>{' '}
                  {text}
                </p>
              ))}
            <p className="screen-only">
              <a href={one.place.href}>Chapter {one.place.chapter}</a>
            </p>
          </div>
        ))}
      </Part>
      <p className="screen-only">
        Passages that you kept in the story, with your notes: <a href="/notes/">What I marked</a>.
      </p>
      {pages.exercises.map(({ page, value, found }) => (
        <Part title={page.definition.title} key={page.definition.kind}>
          <p className="screen-only">
            <a href={`/workbook/${page.definition.kind}/`}>{found ? 'Change it' : 'Begin'}</a>
          </p>
          <div className="screen-only">
            {found ? <page.Summary value={value} /> : <p>Nothing yet. On paper it has lines to write on.</p>}
          </div>
          <div className="print-only">
            <page.Summary value={value} print />
          </div>
        </Part>
      ))}
      <div className="screen-only">
        <BackupPanel />
      </div>
    </>
  );
}

interface Answered {
  place: DecisionPlace;
  decision: Decision;
}

function readPages(decisions: readonly DecisionPlace[]) {
  return {
    furthest: readFurthestChapter(),
    answered: decisions.flatMap((place): Answered[] => {
      const { value, found } = readDocument(decisionDocument, place.id);
      return found && (value.choice !== '' || value.line !== '') ? [{ place, decision: value }] : [];
    }),
    exercises: myPages.map((page) => ({ page, ...readDocument(page.definition) })),
  };
}

function writeDecision({ place, decision }: Answered): string {
  const line = decision.line === '' ? '' : `\n  ${decision.line.replaceAll('\n', '\n  ')}`;
  return `- ${decision.question || place.question} ${decision.label}${line}\n  Bob: ${place.outcome}`;
}

function Part({
  title,
  isEmpty = false,
  empty,
  children,
}: {
  title: string;
  isEmpty?: boolean;
  empty?: string;
  children: ReactNode;
}) {
  return (
    <section className="mine-part">
      <h2>{title}</h2>
      {isEmpty ? <p>{empty}</p> : children}
    </section>
  );
}
