// The client on a slow phone and under Lighthouse: the built server with the demo, Chromium, 400 kbit/s and 400 ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, chromiumProgram } from '../test/browser/chromium.mjs';
import { freePort } from '../test/postgres-server.mjs';
import { startServer } from '../test/server-process.mjs';
import { enterDemo, post } from '../test/writers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** The first text has been painted, and the title of the contest is in it. */
const READABLE =
  "document.querySelector('h1') !== null && performance.getEntriesByName('first-contentful-paint').length > 0";

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const executablePath = chromiumProgram();
if (!executablePath) {
  process.stdout.write('client: skipped, Chromium is not installed\n');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'zhisai-bench-'));
const server = await startServer(join(ROOT, 'dist/main.js'), {
  DATA_DIR: folder,
  DATABASE_URL: '',
  LOG_LEVEL: 'error',
});
const port = await freePort();
const browser = await chromium.launch({
  executablePath,
  args: [...CHROMIUM_OPTIONS, `--remote-debugging-port=${port}`],
});

/** Milliseconds until the contest can be read and until its button can be pressed, and what was loaded. */
async function firstVisit() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  const loaded = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', () => loaded.requests++);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (loaded.bytes += encodedDataLength));
  const from = performance.now();
  const gone = page.goto(`${server.url}/contests/quality-outline`, { waitUntil: 'commit' });
  await gone;
  while (!(await page.evaluate(READABLE))) await new Promise((resolve) => setTimeout(resolve, 20));
  const readable = performance.now() - from;
  await page.waitForSelector('.bottom .button:enabled');
  const usable = performance.now() - from;
  await context.close();
  return { readable, usable, ...loaded };
}

const visits = [];
for (let round = 0; round < ROUNDS; round++) visits.push(await firstVisit());
const of = (field) => median(visits.map((visit) => visit[field]));
process.stdout.write(
  `client contest page at 400 kbit/s and 400 ms: readable after ${(of('readable') / 1000).toFixed(1)} s, ` +
    `usable after ${(of('usable') / 1000).toFixed(1)} s; ${of('requests')} requests, ${Math.round(of('bytes') / 1024)} KB\n`,
);

const token = await enterDemo(server.url, 'lighthouse');
const { attempt } = await post(server.url, '/api/contests/quality-outline/attempts', token, {});
const pages = [
  ['contest', '/contests/quality-outline'],
  ['answering', `/attempts/${attempt.id}`],
  ['board', '/contests/quality-outline/board'],
];
const [context] = browser.contexts();
const keeper = await (context ?? (await browser.newContext())).newPage();
for (const [name, path] of pages) {
  for (const [look, config] of [
    ['mobile', undefined],
    ['desktop', desktopConfig],
  ]) {
    const scores = [];
    for (let round = 0; round < ROUNDS; round++) scores.push(await judged(path, config));
    const figures = CATEGORIES.map((category) => `${category} ${median(scores.map((score) => score[category]))}`);
    process.stdout.write(`client lighthouse ${name} ${look}: ${figures.join(', ')}\n`);
  }
}

async function judged(path, config) {
  const result = await lighthouse(
    server.url + path,
    {
      port,
      logLevel: 'error',
      onlyCategories: CATEGORIES,
      disableStorageReset: true,
      extraHeaders: { authorization: `Bearer ${token}` },
    },
    config,
  );
  if (new URL(result.lhr.finalDisplayedUrl).pathname !== path)
    throw new Error(`${path} led to ${result.lhr.finalDisplayedUrl}`);
  if (process.env.BENCH_DETAILS) {
    const failed = Object.values(result.lhr.audits).filter(({ score }) => score !== null && score < 0.9);
    process.stdout.write(
      `${failed.map(({ id, score, displayValue }) => `  ${id} ${score} ${displayValue ?? ''}`).join('\n')}\n`,
    );
  }
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(result.lhr.categories[name].score * 100)]));
}

await keeper.close();
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
