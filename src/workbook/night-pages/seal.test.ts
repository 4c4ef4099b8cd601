import { describe, expect, it } from 'vitest';
import { makeSealKey, sealPages, unsealPages } from './seal.ts';

const pages = { draft: 'What I thought in that chair. 🌙', pages: [{ id: 'a', day: '2026-02-16', text: 'Kelsey' }] };
const fewer = { salt: btoa('0123456789abcdef'), iterations: 1000 };

describe('pages behind a passphrase', () => {
  it('are opened by it and by nothing else, and nothing of them can be read in the seal', async () => {
    const sealed = await sealPages(await makeSealKey('moose moose', fewer), pages);
    expect(JSON.stringify(sealed)).not.toMatch(/chair|Kelsey|2026/);
    expect(atob(sealed.cipher)).not.toMatch(/chair|Kelsey/);
    expect(await unsealPages(await makeSealKey('moose moose', sealed), sealed)).toEqual(pages);
    expect(await unsealPages(await makeSealKey('Moose moose', sealed), sealed)).toBeNull();
    expect(await unsealPages(await makeSealKey('', sealed), sealed)).toBeNull();
  });
  it('are opened by the same words from another keyboard', async () => {
    const sealed = await sealPages(await makeSealKey('caf\u00e9', fewer), pages);
    expect(await unsealPages(await makeSealKey('cafe\u0301', sealed), sealed)).toEqual(pages);
  });
  it('are sealed anew each time: the same words never give the same bytes', async () => {
    const key = await makeSealKey('x', fewer);
    const [one, other] = [await sealPages(key, pages), await sealPages(key, pages)];
    expect(one.iv).not.toBe(other.iv);
    expect(one.cipher).not.toBe(other.cipher);
  });
  it('say null and throw nothing where the seal was damaged', async () => {
    const key = await makeSealKey('x', fewer);
    const sealed = await sealPages(key, pages);
    const cut = { ...sealed, cipher: sealed.cipher.slice(0, -8) };
    expect(await unsealPages(key, cut)).toBeNull();
    expect(await unsealPages(key, { ...sealed, cipher: 'not base64 ***' })).toBeNull();
    expect(await unsealPages(key, { ...sealed, iv: '' })).toBeNull();
  });
});
