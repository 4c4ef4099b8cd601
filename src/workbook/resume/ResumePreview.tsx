import { memo, useDeferredValue, useId, useState } from 'react';
import { CheckboxField } from '#workbook/shell/CheckboxField.tsx';
import { SelectField } from '#workbook/shell/SelectField.tsx';
import { useToday } from '#workbook/shell/use-today.ts';
import { composeResume, leaveOutKey, splitLines, writePlainText } from './compose-resume.ts';
import type { Resume, Version } from './model.ts';
import { ResumeFiles } from './ResumeFiles.tsx';
import { ResumePage } from './ResumePage.tsx';
import { checkResume, estimatePages, listMissingWords } from './resume-rules.ts';

interface ResumePreviewProps {
  /** Of its heading. */
  level: 2 | 3;
  value: Resume;
  update(change: (old: Resume) => Resume): void;
}

/** The page beside what is typed, whole or as a version: what could be looked at, what a program reads, and the files. */
export function ResumePreview({ level, value, update }: ResumePreviewProps) {
  const Heading = `h${level}` as const;
  const id = useId();
  const [versionId, setVersionId] = useState<string | null>(null);
  const [template, setTemplate] = useState<'plain' | 'bookish'>('plain');
  const later = useDeferredValue(value);
  const version = later.versions.find((one) => one.id === versionId) ?? null;
  const look = version?.template ?? template;
  return (
    <section aria-label="The page">
      <div className="not-print">
        <Heading className="resume-preview-title">The page</Heading>
        {value.versions.length === 0 ? null : (
          <SelectField
            id={`${id}-version`}
            label="Which version"
            none="All of it"
            options={value.versions.map((one, index) => ({
              value: one.id,
              label: one.name.trim() || `Version ${String(index + 1)}`,
            }))}
            value={versionId}
            onChange={setVersionId}
          />
        )}
        {version?.template ? null : (
          <fieldset className="field-group">
            <legend className="practice-legend">How it looks</legend>
            <div className="field-options">
              {(['plain', 'bookish'] as const).map((one) => (
                <label className="field-option" key={one}>
                  <input
                    type="radio"
                    name={`${id}-template`}
                    checked={template === one}
                    onChange={() => setTemplate(one)}
                  />
                  {one === 'plain' ? 'Plain' : 'Bookish'}
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </div>
      <Drawn level={level} resume={later} version={version} template={look} />
      {version === null ? null : <LeaveOut resume={value} version={version} update={update} />}
      <ResumeFiles
        value={value}
        version={version}
        template={look}
        onImport={(found) => update((old) => ({ ...found, versions: old.versions }))}
      />
    </section>
  );
}

interface DrawnProps {
  level: 2 | 3;
  resume: Resume;
  version: Version | null;
  template: 'plain' | 'bookish';
}

/** What is worked out from the resume: it follows the typing when there is time. */
const Drawn = memo(function Drawn({ level, resume, version, template }: DrawnProps) {
  const today = useToday();
  const composed = composeResume(resume, version);
  if (composed.name === '' && composed.sections.length === 0)
    return (
      <p className="exercise-small not-print">
        The page is drawn here as you write. A name and one job are a beginning.
      </p>
    );
  const text = writePlainText(composed);
  const remarks = checkResume(resume, version, today === null ? null : Number(today.slice(0, 4)));
  const missing = version === null ? [] : listMissingWords(version.posting, text);
  const pages = estimatePages(resume, version);
  return (
    <>
      <ResumePage resume={composed} template={template} headingLevel={level === 2 ? 3 : 4} />
      <div className="not-print">
        <p className="exercise-small">
          About {pages === 1 ? 'one page' : `${String(pages).replace('.5', ' ½').replace(/^0 /, '')} pages`} of paper.
        </p>
        {remarks.length === 0 ? null : (
          <ul className="resume-remarks">
            {remarks.map(({ kind, sentence }) => (
              <li key={sentence}>
                {kind === 'choice' ? <i>Your choice: </i> : null}
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {missing.length === 0 ? null : (
          <p className="exercise-note">
            Words of theirs that you don’t use: {missing.join(', ')}. Where it’s true, use theirs. Where it isn’t, leave
            it.
          </p>
        )}
        <details className="import">
          <summary>What a program reads of it</summary>
          <pre className="resume-text" dir="auto">
            {text}
          </pre>
        </details>
      </div>
    </>
  );
});

interface LeaveOutProps {
  resume: Resume;
  version: Version;
  update(change: (old: Resume) => Resume): void;
}

/** Every job and every line, to be left out of one version. */
function LeaveOut({ resume, version, update }: LeaveOutProps) {
  const id = useId();
  const set = (key: string, isIn: boolean) =>
    update((old) => ({
      ...old,
      versions: old.versions.map((one) =>
        one.id === version.id ? { ...one, leaveOut: { ...one.leaveOut, [key]: !isIn } } : one,
      ),
    }));
  const current = resume.versions.find((one) => one.id === version.id) ?? version;
  const isIn = (key: string) => current.leaveOut[key] !== true;
  return (
    <details className="import not-print">
      <summary>What is in this version</summary>
      {resume.jobs.map((job) => {
        const jobKey = leaveOutKey(job.id);
        return (
          <fieldset className="field-group" key={job.id}>
            <legend className="visually-hidden">{job.employer || job.position || 'A job'}</legend>
            <CheckboxField
              id={`${id}-${job.id}`}
              label={[job.position.trim(), job.employer.trim()].filter(Boolean).join(', ') || 'A job without a name'}
              checked={isIn(jobKey)}
              onChange={(checked) => set(jobKey, checked)}
            />
            {isIn(jobKey)
              ? splitLines(job.lines).map((line, index) => (
                  <CheckboxField
                    key={`${String(index)} ${line}`}
                    id={`${id}-${job.id}-${String(index)}`}
                    label={line}
                    checked={isIn(leaveOutKey(job.id, line))}
                    onChange={(checked) => set(leaveOutKey(job.id, line), checked)}
                  />
                ))
              : null}
          </fieldset>
        );
      })}
    </details>
  );
}
