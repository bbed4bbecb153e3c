// The client on a slow phone and under Lighthouse: the built server with the demo, Chromium, 400 kbit/s and 400 ms.
// Fails with the names of the figures that are beyond their bounds.
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
import { CATEGORIES, lowScores, slowFigures } from './client-bounds.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** The first text has been painted, and the title of the contest is in it. */
const READABLE =
  "document.querySelector('h1') !== null && performance.getEntriesByName('first-contentful-paint').length > 0";

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds until the contest can be read and until its button can be pressed, and what was loaded. */
async function firstVisit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  const loaded = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', () => loaded.requests++);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (loaded.bytes += encodedDataLength));
  const from = performance.now();
  await page.goto(`${url}/contests/quality-outline`, { waitUntil: 'commit' });
  while (!(await page.evaluate(READABLE))) await new Promise((resolve) => setTimeout(resolve, 20));
  const readable = performance.now() - from;
  await page.waitForSelector('.bottom .button:enabled');
  const usable = performance.now() - from;
  await context.close();
  return { readable, usable, ...loaded };
}

async function onSlowPhone(browser, url) {
  const visits = [];
  for (let round = 0; round < ROUNDS; round++) visits.push(await firstVisit(browser, url));
  const of = (field) => median(visits.map((visit) => visit[field]));
  const seconds = (field) => Number((of(field) / 1000).toFixed(1));
  const figures = { readable: seconds('readable'), usable: seconds('usable') };
  process.stdout.write(
    `client contest page at 400 kbit/s and 400 ms: readable after ${figures.readable} s, ` +
      `usable after ${figures.usable} s; ${of('requests')} requests, ${Math.round(of('bytes') / 1024)} KB\n`,
  );
  return slowFigures(figures);
}

async function underLighthouse(url, port) {
  const token = await enterDemo(url, 'lighthouse');
  const { attempt } = await post(url, '/api/contests/quality-outline/attempts', token, {});
  const pages = [
    ['contest', '/contests/quality-outline'],
    ['answering', `/attempts/${attempt.id}`],
    ['board', '/contests/quality-outline/board'],
  ];
  const missed = [];
  for (const [name, path] of pages) {
    for (const [look, config] of [
      ['mobile', undefined],
      ['desktop', desktopConfig],
    ]) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await judged({ url, port, token, path }, config));
      const scores = Object.fromEntries(CATEGORIES.map((name) => [name, median(rounds.map((round) => round[name]))]));
      const said = CATEGORIES.map((category) => `${category} ${scores[category]}`).join(', ');
      process.stdout.write(`client lighthouse ${name} ${look}: ${said}\n`);
      missed.push(...lowScores(name, look, scores));
    }
  }
  return missed;
}

async function judged({ url, port, token, path }, config) {
  const result = await lighthouse(
    url + path,
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

/** The figures that are beyond their bounds, in words. */
async function measured(executablePath, url) {
  const port = await freePort();
  const args = [...CHROMIUM_OPTIONS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const slow = await onSlowPhone(browser, url);
    // Lighthouse opens pages of its own; without one that stays, the browser ends with the first of them.
    await (await browser.newContext()).newPage();
    return [...slow, ...(await underLighthouse(url, port))];
  } finally {
    await browser.close();
  }
}

async function bench(executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'zhisai-bench-'));
  try {
    const environment = { DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'error' };
    const server = await startServer(join(ROOT, 'dist/main.js'), environment);
    try {
      return await measured(executablePath, server.url);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const executablePath = chromiumProgram();
if (!executablePath) {
  process.stdout.write('client: skipped, Chromium is not installed\n');
} else {
  const missed = await bench(executablePath);
  for (const figure of missed) process.stderr.write(`client missed: ${figure}\n`);
  process.exit(missed.length === 0 ? 0 : 1);
}
