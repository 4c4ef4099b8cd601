import type { ReactNode } from 'react';
import type { StorageView } from './use-stored.ts';

/** What each part of the panel gets: what is stored, and the way to say that it has changed. */
export interface PanelPartProps {
  view: StorageView;
  onChange(): void;
}

/** One part of the panel with its heading. `name` makes ids and hooks: "backup", "restore", "keep", "stored", "erase". */
export function PanelPart({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <section className="storage-part" aria-labelledby={`storage-${name}`} data-part={name}>
      <h2 id={`storage-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

/** Says what an action did. Always in the page, and polite, so that screen readers hear the text come. */
export function Outcome({ text, isTrouble = false }: { text: string; isTrouble?: boolean }) {
  return (
    <p className={isTrouble ? 'storage-outcome storage-outcome--bad' : 'storage-outcome'} role="status">
      {text}
    </p>
  );
}
