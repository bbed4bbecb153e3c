// Everything that must hold, in one command: style, arrows, types, the build, and all tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, install, ROOT, run } from './prepare.mjs';

checkNode();
install();
const { postgresPrograms } = await import('../test/postgres-server.mjs');
const { chromiumProgram } = await import('../test/browser/chromium.mjs');

const inCi = process.env.CI === 'true';
const skips = [];
const projects = ['unit', 'journeys-sqlite'];
if (postgresPrograms()) projects.push('journeys-postgres', 'whole-app');
else skips.push('journeys-postgres and whole-app: PostgreSQL is not installed');
if (chromiumProgram()) projects.push('browser');
else skips.push('browser: Chromium is not installed');

for (const [title, script] of [
  ['Style and arrows', 'lint'],
  ['Types', 'types'],
]) {
  process.stdout.write(`\n${title}\n`);
  run('npm', ['run', '--silent', script]);
}
build();

const report = join(mkdtempSync(join(tmpdir(), 'zhisai-report-')), 'jest.json');
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    '--max-old-space-size=6144',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
  ],
  { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
);

const {
  numPassedTests = 0,
  numFailedTests = 1,
  numPendingTests = 0,
  numFailedTestSuites = 0,
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
if (!existsSync(report)) process.stdout.write(`jest ended before it could report (${jest.signal ?? jest.status})\n`);
for (const skip of skips) process.stdout.write(`skipped: ${skip}\n`);
const skipped = numPendingTests + skips.length;
process.stdout.write(`\ntests: ${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped\n`);
if (inCi && skipped > 0) process.stdout.write('A skip is a failure here (CI=true).\n');
const failed =
  jest.status !== 0 || numFailedTests > 0 || numFailedTestSuites > 0 || numPassedTests === 0 || (inCi && skipped > 0);
process.exit(failed ? 1 : 0);
