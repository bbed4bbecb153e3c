// Corrected keys over all attempts of the organizations benchmark, while people go on answering.
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMicroseconds } from '../test/server-process.mjs';
import { lostAnswers, newWriter } from '../test/writers.mjs';
import { saveAnswers } from './answer-load.mjs';
import { SLUG } from './organization-contest.mjs';
import { call, enter, PASSWORD } from './organization-people.mjs';

const ANSWERING = 16;
const CORRECTION_SECONDS = 30;
/** How many times the processor time of rewriting all scores in one go. */
const MOST_TIMES = 45;
const PREVIEWS = `/api/contests/${SLUG}/key-corrections/previews`;

async function reached(url, token, path, state) {
  for (;;) {
    const { preview } = await call(url, path, { token });
    if (preview.state === state) return preview;
    if (preview.state === 'failed') throw new Error('the preview failed');
    await sleep(250);
  }
}

/** People who answer, and what saving one answer of theirs costs the server when nothing else happens. */
export async function answerers({ url, pid }, leaves) {
  const writers = [];
  for (let index = 0; index < ANSWERING; index++) {
    const token = await enter(url, `answering-${index}`, leaves[index]);
    const { attempt } = await call(url, `/api/contests/${SLUG}/attempts`, { method: 'POST', token, body: {} });
    writers.push(newWriter(attempt.id, token));
  }
  const idle = cpuMicroseconds(pid);
  const quiet = await saveAnswers(url, writers, ANSWERING, 3);
  return { writers, quiet, eachSave: (cpuMicroseconds(pid) - idle) / quiet.saved };
}

/**
 * Previewed and applied while people save answers as fast as they can.
 * @param {{question: string, kind: string, keys?: string[]}} correction
 * @param {number} reference seconds of processor time of rewriting the scores in one go
 * @param {(sentence: string, holds?: boolean) => void} say
 */
export async function correctUnderLoad({ url, pid }, { writers, quiet, eachSave }, correction, reference, say) {
  const { token } = await call(url, '/api/session', { method: 'POST', body: { login: 'admin', password: PASSWORD } });
  const before = cpuMicroseconds(pid);
  let answering = true;
  const load = (async () => {
    const rounds = [];
    while (answering) rounds.push(await saveAnswers(url, writers, ANSWERING, 1));
    return rounds;
  })();
  const from = performance.now();
  const passed = () => (performance.now() - from) / 1000;
  const made = await call(url, PREVIEWS, { method: 'POST', token, body: { ...correction, reason: '标准答案有误' } });
  const path = `${PREVIEWS}/${made.preview.id}`;
  const { summary } = await reached(url, token, path, 'ready');
  const previewed = passed();
  await call(url, `${path}/application`, { method: 'POST', token, body: {} });
  await reached(url, token, path, 'applied');
  const seconds = passed();
  answering = false;
  const rounds = await load;
  const spent = cpuMicroseconds(pid) - before;
  const sum = (field) => rounds.reduce((total, round) => total + round[field], 0);
  const processor = (spent - sum('saved') * eachSave) / 1e6;
  say(
    `correction (${correction.kind}) of ${summary.attempts} attempts (${summary.attemptsChanged} scores changed): preview ` +
      `${previewed.toFixed(1)} s, both ${seconds.toFixed(1)} s, ratio ${(processor / reference).toFixed(1)} to rewriting the scores ` +
      `in one go (${processor.toFixed(1)} s of processor time beside the answers'); meanwhile ` +
      `${sum('saved')} answers saved, ${sum('refused')} refused, p99 ${Math.max(...rounds.map((round) => round.p99)).toFixed(0)} ms ` +
      `(else ${quiet.p99.toFixed(0)} ms)`,
    sum('refused') === 0 && (seconds <= CORRECTION_SECONDS || processor / reference <= MOST_TIMES),
  );
  const lost = await lostAnswers(url, writers);
  say(`answers acknowledged meanwhile but not stored: ${lost}`, lost === 0);
}
