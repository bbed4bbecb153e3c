import { it } from '@jest/globals';
import { ImportBank } from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { ApplyContest } from '../../src/features/contests/contests.public.js';
import { startApp } from '../running-app.js';
it('measures', async () => {
  const running = await startApp({ database: 'sqlite', now: '2012-09-10T10:00:00+08:00' });
  const qs = Array.from({ length: 20000 }, (_, n) => `  - { code: Q${n}, type: single, stem: 第 ${n} 题, options: [甲, 乙, 丙], key: B }`).join('\n');
  await running.app.get(ImportBank, { strict: false }).run({ name: 'l.yaml', bytes: Buffer.from(`bank: large\ntitle: 大\nquestions:\n${qs}\n`) }, {}, COMMAND_LINE);
  const doc = { slug: 'large', title: '大', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-30T18:00:00+08:00',
    attempts: { total: 1 },
    paper: { drawnPer: 'attempt', sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'large', count: 100 } }] } };
  const tx = running.app.get(Transactions);
  let stop = false; let worst = 0;
  const saver = (async () => { while (!stop) { const t = performance.now(); await tx.run(async () => undefined); worst = Math.max(worst, performance.now() - t); await new Promise((r) => setTimeout(r, 2)); } })();
  for (const publish of [false, true]) {
    worst = 0; const t = performance.now();
    await running.app.get(ApplyContest, { strict: false }).run(doc, { publish }, COMMAND_LINE);
    process.stderr.write(`publish ${publish}: ${Math.round(performance.now() - t)} ms, worst wait ${Math.round(worst)} ms\n`);
  }
  stop = true; await saver; await running.stop();
});
