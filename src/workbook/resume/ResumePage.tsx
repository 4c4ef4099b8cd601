import type { ComposedEntry, ComposedResume } from './compose-resume.ts';

interface ResumePageProps {
  resume: ComposedResume;
  template: 'plain' | 'bookish';
  /** Level of the name's heading; the parts' are one more. */
  headingLevel?: 2 | 3 | 4;
}

/** The page as it will look on paper: one column, in one of two templates. */
export function ResumePage({ resume, template, headingLevel = 3 }: ResumePageProps) {
  const { name, label, contact, summary, sections } = resume;
  const Name = `h${headingLevel}` as const;
  const Title = `h${headingLevel + 1}` as 'h3' | 'h4' | 'h5';
  return (
    <article className={`resume-sheet is-${template}`} dir="auto" aria-label="The page as it will look">
      {name === '' ? null : <Name className="resume-name">{name}</Name>}
      {label === '' ? null : <p className="resume-label">{label}</p>}
      {contact.length === 0 ? null : (
        <ul className="resume-contact">
          {contact.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
            </li>
          ))}
        </ul>
      )}
      {summary === '' ? null : <p className="resume-summary">{summary}</p>}
      {sections.map(({ title, entries, lines }, index) => (
        <section key={`${String(index)} ${title}`}>
          <Title className="resume-title">{title}</Title>
          {entries.map((entry) => (
            <Entry key={entry.id} {...entry} />
          ))}
          {lines.map((line, at) => (
            <p key={`${String(at)} ${line}`}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}

function Entry({ heading, place, role, span, about, lines }: ComposedEntry) {
  return (
    <div className="resume-entry">
      {heading === '' && place === '' ? null : (
        <p className="resume-where">
          {heading === '' ? null : <b>{heading}</b>}
          {heading === '' || place === '' ? place : `, ${place}`}
        </p>
      )}
      {role === '' && span === '' ? null : (
        <p className="resume-role">
          <i>{role}</i> <span>{span}</span>
        </p>
      )}
      {about === '' ? null : <p>{about}</p>}
      {lines.length === 0 ? null : (
        <ul className="resume-lines">
          {lines.map((line, index) => (
            <li key={`${String(index)} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
