// The organization board on the server's own clock, while attempts of its contest come in.
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMicroseconds } from '../test/server-process.mjs';
import { SLUG } from './organization-contest.mjs';
import { call, enter } from './organization-people.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
/** Attempts come in as if 35,000 people finished within ten minutes. */
const FINISHERS = 20;
const EACH_MS = 333;

export const BOARD = `/api/contests/${SLUG}/leaderboards/organizations`;
const BOARDS = ['', '?by=participationRate', '?level=0', '?level=1&limit=200', '?under=o-0-0&by=totalPoints'];
const BOARD_MS = 5;
/** How many times the processor time of a bare answer. */
const MOST_TIMES = 6;

/** One attempt after the other, each better than the one before, until it is over. */
async function keepHandingIn(url, token, until, questions) {
  let handedIn = 0;
  for (let next = performance.now() + Math.random() * EACH_MS; next < until; next += EACH_MS) {
    await sleep(Math.max(0, next - performance.now()));
    const { attempt } = await call(url, `/api/contests/${SLUG}/attempts`, { method: 'POST', token, body: {} });
    const right = 20 + (handedIn % 40);
    const answers = questions.slice(0, right).map(({ key }, index) => ({ n: index + 1, choice: [...key], seq: 1 }));
    await call(url, `/api/attempts/${attempt.id}/answers`, { method: 'PUT', token, body: { answers } });
    await call(url, `/api/attempts/${attempt.id}/submission`, { method: 'POST', token, body: {} });
    handedIn++;
  }
  return handedIn;
}

/** Each path in turn, once in 10 ms; milliseconds. */
async function keepLooking(url, paths, until) {
  const took = [];
  for (let look = 0; performance.now() < until; look++) {
    const from = performance.now();
    await call(url, paths[look % paths.length]);
    took.push(performance.now() - from);
    await sleep(10);
  }
  return took;
}

const p99 = (took) => took.toSorted((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * 0.99))];

/** The server's own measurements of a route so far: how many answers took at most so many seconds. */
async function served(url, route) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts = new Map();
  for (const line of text.split('\n')) {
    if (!line.startsWith('http_request_duration_seconds_bucket') || !line.includes(`route="${route}"`)) continue;
    const most = /le="([^"]+)"/.exec(line)[1];
    counts.set(most, (counts.get(most) ?? 0) + Number(line.slice(line.lastIndexOf(' '))));
  }
  return (most) => counts.get(most) ?? 0;
}

/** Processor time of the server for one answer, in microseconds, when nothing else happens. */
async function processorTime(url, pid, paths, times = 500) {
  for (const path of paths) await call(url, path);
  const before = cpuMicroseconds(pid);
  for (let look = 0; look < times; look++) await call(url, paths[look % paths.length]);
  return (cpuMicroseconds(pid) - before) / times;
}

/**
 * The organization board while attempts come in.
 * @param {(sentence: string, holds?: boolean) => void} say
 */
export async function boardUnderLoad(server, leaves, questions, say) {
  const { url, pid } = server;
  const paths = BOARDS.map((query) => BOARD + query);
  const spent = await processorTime(url, pid, paths);
  const bare = await processorTime(url, pid, ['/api/health/live']);
  const tokens = [];
  for (let index = 0; index < FINISHERS; index++) tokens.push(await enter(url, `finisher-${index}`, leaves[index]));
  const route = '/api/contests/:slug/leaderboards/organizations';
  const before = await served(url, route);
  const until = performance.now() + SECONDS * 1000;
  const [looks, empty, ...handedIn] = await Promise.all([
    keepLooking(url, paths, until),
    keepLooking(url, ['/api/health/live'], until),
    ...tokens.map((token) => keepHandingIn(url, token, until, questions)),
  ]);
  const after = await served(url, route);
  const answered = after('+Inf') - before('+Inf');
  const within = (seconds) => (100 * (after(seconds) - before(seconds))) / answered;
  const ratio = p99(looks) / p99(empty);
  const perSecond = handedIn.reduce((sum, count) => sum + count, 0) / SECONDS;
  say(
    `board while ${perSecond.toFixed(0)} attempts a second come in: ${within('0.005').toFixed(2)} % of ${answered} within ` +
      `${BOARD_MS} ms on the server (${within('0.0025').toFixed(1)} % within 2.5 ms, ${within('0.001').toFixed(1)} % within 1 ms); ` +
      `ratio ${ratio.toFixed(1)} to a bare answer at p99 (${p99(looks).toFixed(1)} ms, over the network); ` +
      `${spent.toFixed(0)} µs CPU an answer, a bare one ${bare.toFixed(0)}`,
    within('0.005') >= 99 || spent / bare <= MOST_TIMES,
  );
}
