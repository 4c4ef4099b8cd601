/**
 * `npm run load`: nginx by our recipe under load on this machine, beside the same file bare, and what a million readers a month would cost by the bytes.
 * Needs nginx and wrk (apt-get install nginx-light wrk). Build first. Prints; asserts nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder, listFiles, readAsset, readPages, selectChapters } from '../site/read-build.ts';
import { weighChapter } from '../site/measure-weight.ts';

for (const program of ['nginx', 'wrk']) {
  if (spawnSync('which', [program]).status === 0) continue;
  console.error(`${program} is not installed: apt-get install ${program === 'nginx' ? 'nginx-light' : program}`);
  process.exit(2);
}

const chapter = '/read/ask-bob/';
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const bare = join(folder, 'bare');
mkdirSync(bare);
copyFileSync(join(buildFolder, chapter, 'index.html'), join(bare, 'index.html'));
copyFileSync('docs/hosting/im-fired-headers.conf', join(folder, 'headers.conf'));
const recipe = readFileSync('docs/hosting/nginx.conf', 'utf8')
  .replace('listen 8080;', 'listen 127.0.0.1:8391;')
  .replaceAll('/srv/im-fired', buildFolder)
  .replaceAll('/etc/nginx/im-fired-headers.conf', join(folder, 'headers.conf'));
const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${folder}/${name};`)
  .join(' ');
writeFileSync(
  join(folder, 'nginx.conf'),
  `user root; pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off; worker_processes ${cpus().length}; events { worker_connections 1024; }
   http { include /etc/nginx/mime.types; access_log off; sendfile on; ${scratch}
     server { listen 127.0.0.1:8392; root ${bare}; }
     server { listen 127.0.0.1:8393; root ${bare}; gzip on; }
     ${recipe} }`,
);
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
await new Promise((resolve) => setTimeout(resolve, 1000));

/** @type {Record<string, Record<string, string | number>>} */
const rows = {};
try {
  for (const [name, address] of [
    ['the same file, bare, as it is', 'http://127.0.0.1:8392/'],
    ['the same file, bare, gzip', 'http://127.0.0.1:8393/'],
    ['a chapter by the recipe', `http://127.0.0.1:8391${chapter}`],
  ]) {
    const isPacked = !name.endsWith('as it is');
    const { stdout } = spawnSync(
      'wrk',
      ['-t2', '-c64', '-d8s', '--latency', ...(isPacked ? ['-H', 'Accept-Encoding: gzip'] : []), address],
      { encoding: 'utf8' },
    );
    rows[name] = {
      'requests a second': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
      median: /^\s*50%\s+(\S+)/m.exec(stdout)?.[1] ?? '',
      '99%': /^\s*99%\s+(\S+)/m.exec(stdout)?.[1] ?? '',
      errors: /Non-2xx|Socket errors/.test(stdout)
        ? stdout
            .split('\n')
            .filter((line) => /Non-2xx|Socket/.test(line))
            .join('; ')
        : 0,
    };
  }
} finally {
  nginx.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
console.log(`nginx on ${cpus().length} cores, wrk on the same ones, 64 connections, 8 s each.`);
console.table(rows);

const weights = selectChapters(readPages()).map((page) => weighChapter(page));
const page = weights.reduce((sum, { html }) => sum + html, 0) / weights.length;
const script = Math.max(...weights.map((weight) => weight.script));
const fonts = listFiles('_astro/*.woff2').reduce((sum, file) => sum + (readAsset(`/${file}`)?.length ?? 0), 0);
const pagesRead = 8;
const late = 30_000;
const bytes = pagesRead * page + script + fonts + late;
const gigabytes = (bytes * 1_000_000) / 1e9;
console.log(
  `A reader who reads ${pagesRead} pages loads about ${Math.round(bytes / 1000)} kB (pages ${Math.round(page / 1000)} kB each, script, fonts, ${late / 1000} kB of tools). ` +
    `A million readers a month: ${Math.round(gigabytes)} GB; at $0.01 to $0.09 a GB that is $${Math.round(gigabytes * 0.01)} to $${Math.round(gigabytes * 0.09)}, and nothing at hosts that don't charge for traffic.`,
);
