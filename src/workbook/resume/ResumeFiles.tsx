import { useId, useState } from 'react';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { FileField } from '#workbook/shell/FileField.tsx';
import { formatCount } from '#workbook/shell/format-stored.ts';
import { printPart } from '#workbook/shell/print-part.ts';
import { composeResume, writePlainText } from './compose-resume.ts';
import type { Resume, Version } from './model.ts';

interface ResumeFilesProps {
  value: Resume;
  version: Version | null;
  template: 'plain' | 'bookish';
  onImport(resume: Omit<Resume, 'versions'>): void;
}

/** The page as files: what a person opens, and what a program does. All are made here, and nothing is sent. */
export function ResumeFiles({ value, version, template, onImport }: ResumeFilesProps) {
  const isLocked = useIsLocked();
  const id = useId();
  const [note, setNote] = useState('');
  const [found, setFound] = useState<Omit<Resume, 'versions'> | null>(null);
  const name = nameFile(value.name);

  const save = async (kind: 'docx' | 'txt' | 'md' | 'json') => {
    try {
      const { saveFile } = await import('#exports/download.ts');
      const composed = composeResume(value, version);
      const fileName = `${name}.${kind}`;
      if (kind === 'docx') {
        const { writeDocx } = await import('./write-docx.ts');
        saveFile({ name: fileName, type: docxType, text: await writeDocx(composed, template) });
      } else if (kind === 'json') {
        const { writeJsonResume } = await import('./json-resume.ts');
        saveFile({
          name: fileName,
          type: 'application/json;charset=utf-8',
          text: `${JSON.stringify(writeJsonResume(value, version), null, 2)}\n`,
        });
      } else if (kind === 'md') {
        const { writeResumeMarkdown } = await import('./write-resume-markdown.ts');
        saveFile({ name: fileName, type: 'text/markdown;charset=utf-8', text: writeResumeMarkdown(composed) });
      } else saveFile({ name: fileName, type: 'text/plain;charset=utf-8', text: writePlainText(composed) });
      setNote(`Saved as ${fileName}.`);
    } catch {
      setNote('The file could not be made just now. The page is all here; you can print or copy it.');
    }
  };
  const readFile = async (file: File) => {
    setFound(null);
    const [{ readChosenFile, decodeText }, { readJsonResume }] = await Promise.all([
      import('#imports/decode-text.ts'),
      import('./json-resume.ts'),
    ]).catch(() => [null, null] as never);
    if (!readJsonResume) return setNote('The file could not be read just now. Nothing was changed.');
    try {
      setFound(readJsonResume(decodeText(await readChosenFile(file, 'a JSON Resume file'), 'a JSON Resume file')));
      setNote('');
    } catch (error) {
      setNote(error instanceof Error ? error.message : 'The file could not be read. Nothing was changed.');
    }
  };

  return (
    <div className="not-print">
      <div className="exercise-bar">
        <button className="button button--main" type="button" onClick={() => printPart('resume')}>
          Print it, or save it as PDF
        </button>
        <button className="button" type="button" onClick={() => void save('docx')}>
          Word (.docx)
        </button>
        <button className="button" type="button" onClick={() => void save('txt')}>
          Plain text
        </button>
        <button className="button" type="button" onClick={() => void save('md')}>
          Markdown
        </button>
        <button className="button" type="button" onClick={() => void save('json')}>
          JSON Resume
        </button>
      </div>
      <details className="import">
        <summary>Bring a resume (JSON Resume)</summary>
        <FileField
          id={`${id}-file`}
          label="A JSON Resume file, as many resume makers save it"
          hint="It is read here and sent nowhere. You see what it holds before anything is replaced; your versions stay."
          accept=".json,application/json"
          onChoose={(file) => void readFile(file)}
        />
        {found === null ? null : (
          <>
            <p>
              {found.name || 'No name'}: {formatCount(found.jobs.length, 'job', 'jobs')},{' '}
              {formatCount(found.schools.length, 'school', 'schools')},{' '}
              {formatCount(found.others.length, 'other part', 'other parts')}.
              {isEmpty(value)
                ? ''
                : ' It takes the place of what stands above. Save that first if you want to keep it.'}
            </p>
            <div className="exercise-bar">
              <button
                className="button button--main"
                type="button"
                disabled={isLocked}
                onClick={() => {
                  onImport(found);
                  setFound(null);
                  setNote('The resume was taken over.');
                }}
              >
                {isEmpty(value) ? 'Take it over' : 'Replace what stands above'}
              </button>
            </div>
          </>
        )}
      </details>
      <p className="exercise-small" role="status">
        {note}
      </p>
    </div>
  );
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A resume is sent to strangers, so the file bears the name that stands on it, in letters that every system takes. */
function nameFile(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return words === '' ? 'resume' : `${words}-resume`;
}

function isEmpty({ jobs, schools, summary, name }: Resume): boolean {
  return jobs.length === 0 && schools.length === 0 && summary.trim() === '' && name.trim() === '';
}
