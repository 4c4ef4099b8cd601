import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { buildFolder } from '../site/read-build.ts';
import { checkCopy } from './check-copy.mjs';

/*
 * The recipes of docs/hosting, run as they stand but for the port and the folder, and asked by the script that anybody can ask a copy with.
 * Needs `apt-get install nginx-light caddy`; where one of them is missing its test is left out, and says so.
 */
const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const has = (program: string) => {
  const isThere = spawnSync(program, ['-h']).error === undefined || spawnSync(program, ['version']).error === undefined;
  if (!isThere) console.log(`${program} is not installed: its recipe is not tested here (apt-get install ${program}).`);
  return isThere;
};

async function untilItAnswers(address: string): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answered at ${address}.`);
}

async function expectGoodCopy(address: string): Promise<void> {
  await untilItAnswers(address);
  const findings = await checkCopy(address);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.length).toBeGreaterThanOrEqual(18);
}

describe('a host by the recipe', () => {
  test.skipIf(!has('nginx'))('nginx', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const headers = join(folder, 'headers.conf');
    writeFileSync(headers, readFileSync('docs/hosting/im-fired-headers.conf', 'utf8'));
    const recipe = readFileSync('docs/hosting/nginx.conf', 'utf8')
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/im-fired', buildFolder)
      .replaceAll('/etc/nginx/im-fired-headers.conf', headers);
    expect(recipe).toContain(buildFolder);
    const config = join(folder, 'nginx.conf');
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    writeFileSync(
      config,
      `pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off; events {}
       http { include /etc/nginx/mime.types; access_log off; ${scratch} ${recipe} }`,
    );
    running.push(spawn('nginx', ['-c', config, '-p', folder], { stdio: 'inherit' }));
    await expectGoodCopy(`http://127.0.0.1:${port}/`);
  });

  test.skipIf(!has('caddy'))('Caddy', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const config = join(folder, 'Caddyfile');
    writeFileSync(
      config,
      `{\n\tadmin off\n\tauto_https off\n}\n${readFileSync('docs/hosting/Caddyfile', 'utf8')
        .replaceAll(':8081', `http://127.0.0.1:${port}`)
        .replace('/srv/im-fired', buildFolder)}`,
    );
    running.push(
      spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      }),
    );
    await expectGoodCopy(`http://127.0.0.1:${port}/`);
  });
});

test('a host that leaves things out is told each of them', async () => {
  const { address, close } = await serveFolder(buildFolder);
  try {
    const wrong = (await checkCopy(`${address}/`)).filter(({ ok }) => !ok).map(({ what }) => what);
    // This one sends the page's policy and no compression; it knows no EPUB and asks for no permissions.
    expect(wrong).toContain('Pages are compressed');
    expect(wrong.some((what) => what.startsWith('Header permissions-policy'))).toBe(true);
    expect(wrong).not.toContain('The door answers');
  } finally {
    await close();
  }
});

test('where nobody answers it says so, and nothing else', async () => {
  const port = await freePort();
  const findings = await checkCopy(`http://127.0.0.1:${port}/`);
  expect(findings).toMatchObject([{ ok: false, what: 'The door answers', found: 'no answer' }]);
});
