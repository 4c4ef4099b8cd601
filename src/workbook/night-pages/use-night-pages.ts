import { useEffect, useRef, useState } from 'react';
import { useDocument, type DocumentInUse } from '#storage/use-document.ts';
import { nightPagesDocument, type NightPages, type OpenPages } from './model.ts';
import { makeSealKey, sealPages, unsealPages, type SealKey } from './seal.ts';

/** How long after the last key the pages are locked anew: less than the second that a killed tab may lose (S11). */
const SEAL_AFTER_MS = 300;

/** The pages as the exercise works with them, whether they lie open or sealed. */
export interface NightPagesInUse {
  doc: DocumentInUse<NightPages>;
  /** null while they are locked. */
  pages: OpenPages | null;
  hasLock: boolean;
  change(change: (old: OpenPages) => OpenPages): void;
  /** Gives false where the passphrase does not open them. */
  unlock(passphrase: string): Promise<boolean>;
  /** Locks what is there behind a new passphrase, from now on. */
  setPassphrase(passphrase: string): Promise<void>;
  removePassphrase(): void;
  /** Forgets the key in memory: the next look asks for the passphrase again. */
  lockNow(): void;
}

/** Opens the record of the pages. What is readable of sealed ones lies in this tab's memory only. */
export function useNightPages(): NightPagesInUse {
  const doc = useDocument(nightPagesDocument);
  const { value, update } = doc;
  const [unlocked, setUnlocked] = useState<{ key: SealKey; pages: OpenPages } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<{ key: SealKey; pages: OpenPages } | null>(null);
  const hasLock = value.sealed !== null;

  const store = async () => {
    const now = pending.current;
    pending.current = null;
    if (now === null) return;
    const sealed = await sealPages(now.key, now.pages);
    update(() => ({ open: nightPagesDocument.empty().open, sealed }));
  };
  useEffect(() => {
    const flush = () => void store();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
    // The functions inside only read refs and a stable update.
  }, []);

  return {
    doc,
    hasLock,
    pages: hasLock ? (unlocked?.pages ?? null) : value.open,
    change(change) {
      if (!hasLock) return update((old) => ({ ...old, open: change(old.open) }));
      if (unlocked === null) return;
      const next = { key: unlocked.key, pages: change(unlocked.pages) };
      setUnlocked(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store(), SEAL_AFTER_MS);
    },
    async unlock(passphrase) {
      if (value.sealed === null) return true;
      const key = await makeSealKey(passphrase, value.sealed);
      const pages = await unsealPages(key, value.sealed);
      if (pages !== null) setUnlocked({ key, pages });
      return pages !== null;
    },
    async setPassphrase(passphrase) {
      const pages = hasLock ? unlocked?.pages : value.open;
      if (pages === undefined) return;
      const key = await makeSealKey(passphrase);
      const sealed = await sealPages(key, pages);
      setUnlocked({ key, pages });
      update(() => ({ open: nightPagesDocument.empty().open, sealed }));
    },
    removePassphrase() {
      if (unlocked === null) return;
      clearTimeout(timer.current);
      pending.current = null;
      update(() => ({ open: unlocked.pages, sealed: null }));
      setUnlocked(null);
    },
    lockNow() {
      clearTimeout(timer.current);
      void store();
      setUnlocked(null);
    },
  };
}
