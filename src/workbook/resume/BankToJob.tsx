import { useId, useState } from 'react';
import { BankLines } from '#workbook/profile/BankLines.tsx';
import { SelectField } from '#workbook/shell/SelectField.tsx';
import type { Job } from './model.ts';

interface BankToJobProps {
  jobs: readonly Job[];
  onTake(jobId: string, line: string): void;
}

/** Lines of the bank, to be taken over into one of the jobs. */
export function BankToJob({ jobs, onTake }: BankToJobProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  if (jobs.length === 0) return null;
  const jobId = jobs.some((job) => job.id === chosen) ? chosen! : jobs[0]!.id;
  return (
    <div className="not-print">
      {jobs.length === 1 ? null : (
        <SelectField
          id={`${id}-job`}
          label="Lines from what I did go to"
          none={nameJob(jobs[0]!)}
          options={jobs.slice(1).map((job) => ({ value: job.id, label: nameJob(job) }))}
          value={jobId === jobs[0]!.id ? null : jobId}
          onChange={setChosen}
        />
      )}
      <BankLines onTake={(line) => onTake(jobId, line)} />
    </div>
  );
}

function nameJob({ position, employer }: Job): string {
  return [position.trim(), employer.trim()].filter(Boolean).join(', ') || 'A job without a name';
}
