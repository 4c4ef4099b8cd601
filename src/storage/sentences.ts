/*
 * What the storage room says to a reader: one plain sentence for each thing that can go wrong, with what to do about
 * it. In one place so that pages and tests use the same words. American English, short words, no blame, no cheer.
 * A browser keeps; a reader saves a file.
 */
import type { WriteProblem } from './browser-storage.ts';
import type { BackupAdvice } from './last-backup.ts';
import type { SaveState } from './save-state.ts';

/** The quiet line beside a form, in a few words; "" while there is nothing to say. `formatTime` takes ms since 1970. */
export function describeSaveState(state: SaveState, formatTime: (at: number) => string): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saving':
      return 'Keeping it…';
    case 'saved':
      return `Kept at ${formatTime(state.at)}.`;
    case 'failed':
      return 'Not kept yet: it is on this screen only.';
    case 'read-only':
      return 'Only to read here for now.';
    case 'blocked':
      return 'Nothing is kept here: it is on this screen only.';
  }
}

const failures: Record<WriteProblem, string> = {
  full: 'This could not be kept, because the room that this browser gives to a site is full; your text is still on this screen.',
  blocked:
    'This could not be kept, because this browser does not let the site store anything; your text is still on this screen.',
  unknown: 'This could not be kept, and the browser does not say why; your text is still on this screen.',
};

/** The sentence for a save that failed (S5). */
export function describeFailure(reason: WriteProblem): string {
  return failures[reason];
}

/** The bars over a form. */
export const noticeSentences = {
  blocked:
    'This browser does not let the site store anything, so what you type here is gone when you leave the page, unless you save it as a file first.',
  otherTab: 'You have this page open in another tab and can type there; here you can read along.',
  newerVersion:
    'What you wrote here was kept by a newer version of this site, so it is left alone until you load this page again.',
  damaged: 'What was kept here could not be read, so it was moved aside unchanged, and it goes into your backup.',
  keepNothing: 'You chose to keep nothing, so what you type here is gone when you close this tab.',
} as const;

/** What to say about backups (S10). */
export function describeBackupAdvice(advice: BackupAdvice): string {
  switch (advice) {
    case 'nothing-stored':
      return 'Nothing is kept here yet, so there is nothing to back up.';
    case 'never':
      return 'You have not made a backup in this browser yet.';
    case 'overdue':
      return 'You have written more since then, and it has been five days or longer, so this is a good time for a new one.';
    case 'behind':
      return 'You have written more since then.';
    case 'up-to-date':
      return 'You have written nothing new since then.';
  }
}

/** Why a backup matters in Safari (WebKit 2020). */
export const safariSentence =
  'Safari deletes what a site has kept once you have used Safari for seven days without visiting the site, so save a backup file.';

/**
 * What saving cannot promise (S11). Measured: Chromium, killed 30 s after the last write, had lost the last 3 s of
 * writes; killed after 60 s, nothing. It puts localStorage on disk at its leisure, and no page can hurry it.
 */
export const killedBrowserSentence =
  'What you type is kept within a second, but if the whole browser is killed or the power goes, the last minute may be missing.';

/** What keep-nothing cannot promise: some browsers bring a closed tab back with what was in it. */
export const closedTabSentence =
  'Some browsers can bring a closed tab back with what was in it, so erase all before you leave a computer that is not yours.';

/** Said from 60 percent on. */
export const littleRoomSentence =
  'More than half of the room that browsers give to a site is used, so save a backup and remove what you no longer need.';

/** Size of a backup file that is read at most, in bytes. */
export const BACKUP_LIMIT_BYTES = 25 * 1024 * 1024;

/** Why a backup file cannot be opened: what was expected, what was found, what to do. */
export const backupProblems = {
  'too-big': 'A backup file of this site is at most 25 MB, and this file is bigger; choose another file.',
  empty: 'This file is empty; choose the backup file that you saved from this site.',
  'cut-off':
    'This looks like a backup file of this site, but its end is missing, so the download may have stopped early; if you have another copy, choose that one.',
  'not-json':
    'This is not a backup file of this site; the name of one begins with “workbook-backup” and ends in “.json”.',
  'wrong-app': 'This file holds data, but not from this site; choose the backup file that you saved from this page.',
  'newer-format':
    'This backup file was made by a newer version of this site than the one on your screen; load this page again, and then choose the file once more.',
  'wrong-shape':
    'This file says that it is a backup of this site, but what you wrote is not in it; if you have another copy, choose that one.',
  unreadable: 'This file could not be opened; choose it once more, or choose another copy.',
} as const;

export type BackupProblem = keyof typeof backupProblems;

/** Why a restore or an undo stopped. In each case everything is as it was before. */
export function describeRestoreFailure(reason: WriteProblem): string {
  return reason === 'full'
    ? 'This browser has no room for the whole backup, so nothing was changed.'
    : 'This browser does not let the site store anything, so nothing was changed.';
}

/** Why the switch between keep and keep nothing did not turn. */
export function describeSwitchFailure(reason: WriteProblem): string {
  return reason === 'full'
    ? 'There is no room to move what you wrote, so nothing was changed; save a backup first, and then try again.'
    : 'This browser does not let the site store anything, so nothing was changed.';
}

/** After an erase: the proof, or what is in its way (S8). */
export function describeErase(isEmpty: boolean): string {
  return isEmpty
    ? 'Everything is erased, and nothing from this site is left in this browser.'
    : 'Some things could not be erased, so clear the data of this site in the settings of your browser.';
}
