import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashSources } from './hash-sources.ts';

it('is another figure after any change to a text, a name or a program, and the same without one', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sources-'));
  try {
    await mkdir(join(root, 'content/chapters'), { recursive: true });
    await mkdir(join(root, 'src'));
    await writeFile(join(root, 'content/chapters/01-a.mdx'), 'One.');
    await writeFile(join(root, 'src/check.ts'), '1');
    const figures = [await hashSources(root)];
    expect(await hashSources(root)).toBe(figures[0]);
    await writeFile(join(root, 'content/chapters/01-a.mdx'), 'Two.');
    figures.push(await hashSources(root));
    await rename(join(root, 'content/chapters/01-a.mdx'), join(root, 'content/chapters/01-b.mdx'));
    figures.push(await hashSources(root));
    await writeFile(join(root, 'src/check.ts'), '2');
    figures.push(await hashSources(root));
    expect(new Set(figures).size).toBe(4);
  } finally {
    await rm(root, { recursive: true });
  }
});
