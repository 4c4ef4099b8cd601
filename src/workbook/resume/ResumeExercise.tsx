import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { BankToJob } from './BankToJob.tsx';
import { resumeDocument } from './model.ts';
import { jobsTitle, resumeParts, versionsTitle } from './parts.ts';
import { ResumePreview } from './ResumePreview.tsx';

/** The island: what is on the resume, the page as it will look, its versions, and the files. */
export function ResumeExercise({ level = 3 }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={resumeDocument}
      parts={resumeParts}
      level={level}
      after={(value, update) => ({
        [jobsTitle]: (
          <BankToJob
            jobs={value.jobs}
            onTake={(jobId, line) =>
              update((old) => ({
                ...old,
                jobs: old.jobs.map((job) =>
                  job.id === jobId ? { ...job, lines: [job.lines.trimEnd(), line].filter(Boolean).join('\n') } : job,
                ),
              }))
            }
          />
        ),
        [versionsTitle]: <ResumePreview level={level} value={value} update={update} />,
      })}
    />
  );
}
