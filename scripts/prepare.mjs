import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = 'node_modules/.zhisai-installed';
const BUILT = 'dist/.zhisai-built';
const CLIENT_BUILT = 'web/dist/.zhisai-built';

/** Stops with a sentence when this Node can't run the product. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `知赛需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。 / Zhisai needs Node.js 20.19 or later; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Installs packages unless exactly these are there for this Node. */
export function install() {
  const wanted = fingerprint(
    ['package.json', 'web/package.json', 'package-lock.json'],
    `${process.versions.modules}-${process.platform}-${process.arch}`,
  );
  if (stamp(INSTALLED) === wanted) return;
  say('正在安装依赖（首次约需几分钟）…', 'Installing packages (a few minutes the first time)…');
  const lock = existsSync(join(ROOT, 'package-lock.json'));
  run('npm', [lock ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(join(ROOT, INSTALLED), wanted);
}

/** Builds the server and the client, each unless it was built from exactly these sources. */
export function build() {
  buildServer();
  buildClient();
}

export function buildServer() {
  const wanted = fingerprint(['src', 'tsconfig.json', '.swcrc', 'nest-cli.json', 'package-lock.json']);
  if (stamp(BUILT) === wanted) return;
  say('正在构建…', 'Building…');
  run(process.execPath, [join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js'), 'build'], { quiet: true });
  writeFileSync(join(ROOT, BUILT), wanted);
}

function buildClient() {
  const sources = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];
  const wanted = fingerprint([...sources.map((path) => `web/${path}`), 'package-lock.json']);
  if (stamp(CLIENT_BUILT) === wanted) return;
  say('正在构建网页…', 'Building the pages…');
  const program = join(ROOT, 'node_modules/vite/bin/vite.js');
  run(process.execPath, [program, 'build', '--logLevel', 'error'], { quiet: true, folder: join(ROOT, 'web') });
  writeFileSync(join(ROOT, CLIENT_BUILT), wanted);
}

/** Runs a program to its end; a failure ends this process with the same code. */
export function run(program, parameters, { quiet = false, env = process.env, folder = ROOT } = {}) {
  const stdio = quiet ? 'pipe' : 'inherit';
  const done = spawnSync(program, parameters, { cwd: folder, env, encoding: 'utf8', stdio });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) process.stderr.write(`${done.error.message}\n`);
  process.exit(done.status ?? 1);
}

export function say(zh, en) {
  // Standard output belongs to what a command answers.
  process.stderr.write(`${zh} / ${en}\n`);
}

function stamp(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function fingerprint(paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of paths.flatMap((path) => filesBelow(join(ROOT, path)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
    .filter((file) => !file.endsWith('.test.ts'));
}
