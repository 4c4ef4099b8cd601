import { applyChanges } from './apply-changes.ts';
import { currentPlace, type WriteProblem } from './browser-storage.ts';
import { liveDocuments } from './live-documents.ts';
import type { RestorePlan } from './plan-restore.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';
import { keepUndoCopy } from './undo-restore.ts';

export type RestoreResult =
  /** `isUndoKept`: the copy for undo is on disk; else it lasts only until this page is left. */
  { ok: true; isUndoKept: boolean } | { ok: false; reason: WriteProblem };

/** Carries out a plan, all or nothing, after keeping the texts from before for undo. */
export function applyRestore(plan: RestorePlan, now: Date, tab: TabEnvironment = currentTab()): RestoreResult {
  const { engine } = tab;
  const place = currentPlace(engine);
  const undo = keepUndoCopy(plan.changes, now, tab);
  let result = applyChanges(engine, place, plan.changes);
  if (!result.ok && undo.isOnDisk) {
    // The room may have gone to the copy for undo: hold that in memory, and try once more.
    undo.moveToMemory();
    result = applyChanges(engine, place, plan.changes);
  }
  if (!result.ok) {
    undo.bringBackPrevious();
    return result;
  }
  for (const document of liveDocuments(tab).values()) document.refresh();
  return { ok: true, isUndoKept: undo.isOnDisk };
}
