import { noticeSentences } from '#storage/sentences.ts';
import { EraseAll } from './EraseAll.tsx';
import { KeepSwitch } from './KeepSwitch.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { StoredList } from './StoredList.tsx';
import { useStored } from './use-stored.ts';

/**
 * Everything about the keeping of what was written, for /workbook/mine/: backup and restore (S9, S10), the switch
 * between keep and keep nothing (S8), what is kept here, erase all.
 */
export function BackupPanel() {
  const { view, refresh } = useStored();
  return (
    <div className="storage-panel" aria-busy={view === null} data-alive={view === null ? undefined : true}>
      {view === null ? (
        <p>Backup, restore and erase need JavaScript, because so does the keeping of what you write.</p>
      ) : (
        <>
          {!view.canKeep && (
            <p className="storage-notice storage-notice--bad" role="status">
              {noticeSentences.blocked}
            </p>
          )}
          <MakeBackup view={view} onChange={refresh} />
          <RestoreBackup view={view} onChange={refresh} />
          <KeepSwitch view={view} onChange={refresh} />
          <StoredList view={view} onChange={refresh} />
          <EraseAll onChange={refresh} />
        </>
      )}
    </div>
  );
}
