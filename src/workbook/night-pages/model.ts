import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One page that was kept. */
export interface NightPage {
  id: string;
  /** `YYYY-MM-DD`, the reader's own day on which it was begun. */
  day: string;
  text: string;
}

/** What is written, readable. */
export interface OpenPages {
  /** What is being written and neither kept nor burned. */
  draft: string;
  pages: NightPage[];
}

/** The same behind a passphrase: base64 of AES-GCM, the key from PBKDF2 (seal.ts). Nobody can open it without the passphrase. */
export interface SealedPages {
  salt: string;
  iv: string;
  iterations: number;
  cipher: string;
}

/** Private writing. Where `sealed` is there, `open` is empty. */
export interface NightPages {
  open: OpenPages;
  sealed: SealedPages | null;
}

export const openPagesSchema = v.object({
  draft: v.string(),
  pages: v.array(v.object({ id: v.string(), day: v.string(), text: v.string() })),
});

export const nightPagesDocument = defineDocument<NightPages>({
  kind: 'night-pages',
  title: 'Night pages',
  schema: v.object({
    open: openPagesSchema,
    sealed: v.nullable(v.object({ salt: v.string(), iv: v.string(), iterations: v.number(), cipher: v.string() })),
  }),
  migrations: [],
  empty: () => ({ open: { draft: '', pages: [] }, sealed: null }),
  isPrivate: true,
});
