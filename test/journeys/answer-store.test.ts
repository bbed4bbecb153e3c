import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswerStore, type SaveOutcome } from '../../src/features/answers/answers.public.js';
import { type RunningApp, startApp } from '../running-app.js';

const START = '2012-09-10T08:00:00.000Z';
const startedAt = new Date(START).getTime();
const DEADLINE = startedAt + 3_600_000;
const ANSWERS_UNTIL = DEADLINE + 5000;
const MOST_SEQ = Number.MAX_SAFE_INTEGER;

/** What every answer store promises, whichever database is below. */
describe('an answer store', () => {
  let running: RunningApp;
  let store: AnswerStore;
  let attempt: string;
  let made = 0;

  beforeAll(async () => {
    running = await startApp({ now: START });
    store = running.app.get(AnswerStore);
    await running.sql(
      `INSERT INTO contest (id, slug, reached, current_version_id, created_at) VALUES ('c', 'c', 'published', 'v', 0)`,
    );
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    attempt = await newAttempt();
  });

  async function newAttempt(answersUntil: number | null = ANSWERS_UNTIL): Promise<string> {
    const id = String(++made);
    await running.sql(
      `INSERT INTO account (id, name, login, role, created_at) VALUES (?, '选手', ?, 'contestant', 0)`,
      [id, `login-${id}`],
    );
    await running.sql(
      `INSERT INTO entry (id, contest_id, account_id, name, fields, changes_made, entered_at)
       VALUES (?, 'c', ?, '选手', '{}', 0, 0)`,
      [id, id],
    );
    await running.sql(
      `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, deadline, answers_until)
       VALUES (?, 1, 'c', 'v', ?, ?, 's', 'open', ?, ?, ?)`,
      [id, id, id, startedAt, answersUntil && DEADLINE, answersUntil],
    );
    return id;
  }

  /** `'1B@7 2@8'`: B for question 1 with seq 7, and question 2 taken back with seq 8. */
  function save(written: string, receivedAt = startedAt + 1000, attemptId = attempt): Promise<SaveOutcome> {
    const answers = written.split(' ').map((one) => {
      const [, n = '', choice = '', seq = ''] = /^(\d+)([A-H]*)@(\d+)$/.exec(one) ?? [];
      return { n: Number(n), choice, seq: Number(seq) };
    });
    return store.save({ attemptId, receivedAt, answers });
  }

  const acknowledged = ({ saved }: SaveOutcome) => saved?.map(({ n, seq }) => `${n}@${seq}`).join(' ') ?? null;

  async function stored(attemptId = attempt): Promise<string> {
    const rows = await running.sql('SELECT n, choice, seq FROM answer WHERE attempt_id = ? ORDER BY n', [attemptId]);
    return rows.map(({ n, choice, seq }) => `${String(n)}${String(choice)}@${String(seq)}`).join(' ');
  }

  it.each([
    ['a first answer is stored', ['1B@1'], '1@1', '1B@1'],
    ['a newer one replaces it', ['1B@1', '1C@2'], '1@2', '1C@2'],
    ['an older one changes nothing, and learns which stands', ['1B@5', '1C@2'], '1@5', '1B@5'],
    ['the same again changes nothing', ['1B@5', '1B@5'], '1@5', '1B@5'],
    ['of two with one seq the later stands', ['1B@5', '1C@5'], '1@5', '1C@5'],
    ['whichever it is', ['1C@5', '1B@5'], '1@5', '1B@5'],
    ['also when the later takes the answer back', ['1B@5', '1@5'], '1@5', '1@5'],
    ['twice in one request, with one seq: the later stands', ['1B@5 1C@5'], '1@5 1@5', '1C@5'],
    ['twice in one request, and there already: the later stands', ['1C@5', '1B@5 1C@5'], '1@5 1@5', '1C@5'],
    ['an answer can be taken back', ['1B@5', '1@6'], '1@6', '1@6'],
    ['and given again', ['1B@5', '1@6', '1A@7'], '1@7', '1A@7'],
    ['many at once, each by its own seq', ['1B@5 2C@1', '1A@4 2D@2 3ACD@1'], '1@5 2@2 3@1', '1B@5 2D@2 3ACD@1'],
    ['seq begins at 0', ['1B@0'], '1@0', '1B@0'],
    [
      'seq goes to the largest whole number',
      [`1B@${MOST_SEQ - 1}`, `1C@${MOST_SEQ}`],
      `1@${MOST_SEQ}`,
      `1C@${MOST_SEQ}`,
    ],
  ])('%s', async (_rule, requests, answered, standing) => {
    let last: SaveOutcome = { saved: null, attempt: null };
    for (const request of requests) last = await save(request);
    expect(acknowledged(last)).toBe(answered);
    expect(await stored()).toBe(standing);
  });

  it('keeps the higher seq of one question that is twice in one request', async () => {
    const { saved } = await save('1B@2 1C@3 1D@1');
    expect(await stored()).toBe('1C@3');
    [2, 3, 1].forEach((seq, index) => expect(saved?.[index]?.seq).toBeGreaterThanOrEqual(seq));
  });

  it('keeps the later of two that arrive at once with one seq, and acknowledges both', async () => {
    await save('1A@10 2A@10');
    const outcomes = await Promise.all([save('1A@11 2D@11'), save('1B@11 2C@11'), save('2B@10')]);
    expect(outcomes.map(acknowledged)).toEqual(['1@11 2@11', '1@11 2@11', '2@11']);
    expect(await stored()).toBe('1B@11 2C@11');
  });

  it('notes the first arrival of an answer that is sent twice', async () => {
    await save('1A@1', startedAt + 1000);
    await save('1A@1', startedAt + 2000);
    const [row] = await running.sql('SELECT saved_at FROM answer WHERE attempt_id = ?', [attempt]);
    expect(Number(row?.saved_at)).toBe(startedAt + 1000);
  });

  it('stores what is received up to the last millisecond of the grace, and nothing after it', async () => {
    expect(acknowledged(await save('1A@1', ANSWERS_UNTIL))).toBe('1@1');
    expect(await save('1B@2', ANSWERS_UNTIL + 1)).toEqual({
      saved: null,
      attempt: expect.objectContaining({
        state: 'open',
        deadline: DEADLINE,
        answersUntil: ANSWERS_UNTIL,
        endedAt: null,
      }),
    });
    expect(await stored()).toBe('1A@1');
  });

  it('stores at any time where there is no deadline', async () => {
    const endless = await newAttempt(null);
    expect(acknowledged(await save('1A@1', startedAt * 2, endless))).toBe('1@1');
  });

  it.each(['submitted', 'expired', 'voided'])('stores nothing in an attempt that is %s', async (state) => {
    await save('1A@1');
    await running.sql('UPDATE attempt SET state = ?, ended_at = ? WHERE id = ?', [state, DEADLINE, attempt]);
    expect(await save('1B@2')).toEqual({ saved: null, attempt: expect.objectContaining({ state, endedAt: DEADLINE }) });
    expect(await stored()).toBe('1A@1');
  });

  it('says when there is no such attempt', async () => {
    expect(await save('1A@1', startedAt, 'nothing')).toEqual({ saved: null, attempt: null });
  });

  it('takes requests that arrive at once as if one after the other', async () => {
    const other = await newAttempt();
    const closed = await newAttempt();
    await running.sql(`UPDATE attempt SET state = 'submitted', ended_at = ? WHERE id = ?`, [DEADLINE, closed]);
    const outcomes = await Promise.all([
      save('1A@3 2A@1'),
      save('1B@9', ANSWERS_UNTIL + 1),
      save('1C@2 2C@5'),
      save('1D@1', undefined, closed),
      save('1E@1', undefined, other),
      save('1F@3'),
      save('1G@1', undefined, 'nothing'),
    ]);
    expect(outcomes.map(({ saved }) => saved !== null)).toEqual([true, false, true, false, true, true, false]);
    expect([await stored(), await stored(other), await stored(closed)]).toEqual(['1F@3 2C@5', '1E@1', '']);
    expect(acknowledged(outcomes[2])).toBe('1@3 2@5');
  });

  it('keeps the highest of a thousand that arrive in any order, and never acknowledges less than what stands', async () => {
    const seqs = Array.from({ length: 1000 }, (_, index) => ((index * 377) % 1000) + 1);
    const outcomes = await Promise.all(seqs.map((seq) => save(`1${'ABCD'[seq % 4]}@${seq}`)));
    expect(await stored()).toBe('1A@1000');
    outcomes.forEach(({ saved }, index) => expect(saved?.[0]?.seq).toBeGreaterThanOrEqual(seqs[index] as number));
  });

  it('notes the contest and the time of arrival with each answer', async () => {
    await save('1A@1', startedAt + 4321);
    const [row] = await running.sql('SELECT contest_id, saved_at FROM answer WHERE attempt_id = ?', [attempt]);
    expect([row?.contest_id, Number(row?.saved_at)]).toEqual(['c', startedAt + 4321]);
  });
});
