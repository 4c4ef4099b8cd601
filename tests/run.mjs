/**
 * `npm test`: everything that must hold, one step after the other, lint and format side by side. A step that fails stops only the steps that need it; what it
 * said stands above. The last line counts: types, lint, format and build are one each, the rest are tests.
 *
 * Options: --no-browser (or SKIP_BROWSER=1) leaves the browser out. DIST_DIR is where the site is built, else dist/.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, command: string[], counts?: boolean }} Step
 */

const root = join(import.meta.dirname, '..');
const notes = mkdtempSync(join(tmpdir(), 'test-counts-'));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failedSteps = [];

const unknown = process.argv.slice(2).filter((option) => option !== '--no-browser');
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(' ')}: expected --no-browser or nothing.`);
  process.exit(2);
}
const isWithoutBrowser =
  process.argv.includes('--no-browser') || ['1', 'true'].includes(process.env.SKIP_BROWSER ?? '');
const outDir = process.env.DIST_DIR ? ['--outDir', process.env.DIST_DIR] : [];

/** @type {(name: string, ...command: string[]) => Step} */
const vitest = (name, ...command) => ({ name, counts: true, command: ['vitest', 'run', ...command] });

await run({ name: 'types', command: ['astro', 'check'] });
// Side by side: each keeps one core busy.
await Promise.all([
  run({ name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] }),
  run({ name: 'format', command: ['prettier', '--check', '.'] }),
]);
await run(vitest('unit and content', '--project', 'unit', '--project', 'content'));
if (await run({ name: 'build', command: ['astro', 'build', ...outDir] })) {
  await run(vitest('site', '--project', 'site'));
  if (isWithoutBrowser) say('browser: left out, as you said (--no-browser or SKIP_BROWSER)');
  else await run(vitest('browser', '--config', 'tests/browser/vitest.config.ts'));
} else {
  say('site, browser: not run, because there is no build to look at');
}
rmSync(notes, { recursive: true, force: true });

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
if (total.skipped > 0) console.log(`\n${total.skipped} left out: what they need is not installed here (said above).`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/**
 * Runs a step, adds what came of it to the total, and says whether all of it was well.
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
async function run({ name, command, counts = false }) {
  const report = join(notes, `${name}.json`);
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  say(`${name}: ${command.join(' ')}`);
  const began = Date.now();
  const code = await spawnAndWait([...command, ...reporters]);
  const count = counts
    ? readCount(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  if (count.failed > 0) failedSteps.push(name);
  console.log(`${name}: ${count.failed > 0 ? 'failed' : 'passed'} in ${Math.round((Date.now() - began) / 1000)} s`);
  return count.failed === 0;
}

/**
 * What Vitest's JSON report counts. Where it exits badly though no test failed (a file that cannot be read, an error
 * outside of any test, no tests at all), that is one failure, or one for each such file.
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
function readCount(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = testResults;
    const unread = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unread;
    return {
      passed: numPassedTests,
      failed: failed > 0 || code === 0 ? failed : 1,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string[]} command a program of node_modules/.bin and its arguments
 * @returns {Promise<number>} its exit code
 */
function spawnAndWait([program, ...args]) {
  // The first `node` in the path is the one of the development dependencies, whatever the machine has.
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(/** @type {string} */ (program), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} text */
function say(text) {
  console.log(`\n── ${text}`);
}
