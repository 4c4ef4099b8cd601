import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { hashImports } from './hash-imports.ts';

it('changes with every module that is imported, near or far, and with no other file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'imports-'));
  const root = pathToFileURL(`${folder}/`);
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  try {
    await mkdir(join(folder, 'far'));
    await write(
      'entry.ts',
      "import {\n  one,\n} from './near.ts';\nimport type { Two } from './shape.ts';\nimport 'node:fs';\nconst late = () => import('./late.ts');\n",
    );
    await write('near.ts', "export { three } from '#far/away.ts';\nimport './effect.ts';\n");
    await write('far/away.ts', "import { one } from '../near.ts';\nexport const three = 3;\n");
    await write('late.ts', 'export const four = 4;\n');
    await write('effect.ts', 'globalThis.x = 1;\n');
    await write('shape.ts', 'export type Two = 2;\n');
    await write('picture.svg', '<svg/>');
    const hash = () => hashImports([new URL('entry.ts', root), new URL('picture.svg', root)], root);
    let before = await hash();
    await write('shape.ts', 'export type Two = 22;\n');
    await write('other.ts', 'nobody imports this');
    expect(await hash()).toBe(before);
    for (const [name, text] of [
      ['effect.ts', 'globalThis.x = 2;\n'],
      ['late.ts', 'export const four = 44;\n'],
      ['far/away.ts', 'export const three = 33;\n'],
      ['near.ts', "export { three } from '#far/away.ts';\n"],
      ['picture.svg', '<svg></svg>'],
    ] as const) {
      await write(name, text);
      const after = await hash();
      expect(after, name).not.toBe(before);
      before = after;
    }
    await rm(join(folder, 'far/away.ts'));
    await expect(hash()).rejects.toThrow('away.ts');
  } finally {
    await rm(folder, { recursive: true });
  }
});
