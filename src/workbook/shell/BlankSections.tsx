import { BlankRows } from './BlankRows.tsx';
import type { SheetSection } from './sections.ts';

/**
 * An exercise on paper: its questions with lines to write on, its list to tick. It stands in the page without script, and is what
 * prints as long as the exercise is not alive. Takes the parts of the empty page, as the exercise's own `listSections` gives them.
 */
export function BlankSections({ sections }: { sections: readonly SheetSection[] }) {
  return sections.map(({ title, rows, blankLines = 3, questions }) => (
    <div className="blank-part" key={title}>
      <p>
        <b>{title}</b>
      </p>
      {rows.length === 0 ? (
        <BlankRows count={blankLines} questions={questions} />
      ) : rows.some(({ isTicked }) => isTicked !== undefined) ? (
        <ul className="blank-list">
          {rows.map(({ label }) => (
            <li className="blank-box" key={label}>
              {label}
            </li>
          ))}
        </ul>
      ) : (
        <dl className="blank-rows">
          {rows.map(({ label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="blank-line" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  ));
}
