import { measureNextPage } from './bench/next-page.mjs';
import { servePlain } from './bench/serve-plain.mjs';
const [, , runs, ...dirs] = process.argv;
const all = Object.fromEntries(dirs.map((d) => [d, []]));
for (let r = 0; r < Number(runs); r++) for (const d of dirs) {
  const s = await servePlain(d);
  const t = await measureNextPage('/usr/bin/chromium', s.address, process.env.PAGE ?? '/read/the-envelope/', process.env.NEXT ?? 'a[rel=next]', 1);
  all[d].push(...t); await s.close();
}
for (const d of dirs) { const t = all[d].sort((a, b) => a - b); console.log(d, 'median', t[Math.floor(t.length / 2)], t.join(' ')); }
