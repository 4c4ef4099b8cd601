import * as v from 'valibot';
import { openPagesSchema, type OpenPages, type SealedPages } from './model.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (2023). Kept with each seal, so that it can rise. */
export const defaultIterations = 600_000;

/** A key that was made from a passphrase, with what is needed to make it again. Lives in memory only. */
export interface SealKey {
  key: CryptoKey;
  salt: string;
  iterations: number;
}

/** Whether this browser can lock pages: the functions are there only over https or on the device itself. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && 'subtle' in crypto;
}

/** Makes the key of a passphrase: with a salt of its own, or again with that of a seal. Takes about half a second, on purpose. */
export async function makeSealKey(
  passphrase: string,
  from: Pick<SealedPages, 'salt' | 'iterations'> = { salt: encode(drawBytes(16)), iterations: defaultIterations },
): Promise<SealKey> {
  const { salt, iterations } = from;
  // Composed the same way on every keyboard: an é may be one character or two.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: decode(salt), iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, iterations };
}

/** Locks the pages with a key. Every seal has a fresh start value, as AES-GCM asks. */
export async function sealPages({ key, salt, iterations }: SealKey, pages: OpenPages): Promise<SealedPages> {
  const iv = drawBytes(12);
  const data = new TextEncoder().encode(JSON.stringify(pages));
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data));
  return { salt, iv: encode(iv), iterations, cipher: encode(cipher) };
}

/** Opens sealed pages; null with the wrong key, or where a byte of them was changed. */
export async function unsealPages({ key }: SealKey, sealed: SealedPages): Promise<OpenPages | null> {
  try {
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decode(sealed.iv) }, key, decode(sealed.cipher));
    return v.parse(openPagesSchema, JSON.parse(new TextDecoder().decode(data)));
  } catch {
    return null;
  }
}

function drawBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

function encode(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
