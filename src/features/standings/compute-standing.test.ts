import { describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { asRanked, boardKey, computeStanding } from './compute-standing.js';

const STARTED = new Date('2012-09-10T02:00:00.000Z');

const finished = (number: number, score: number | null): AttemptRecord => ({
  id: `attempt-${number}`,
  number,
  contestId: 'contest',
  contestVersionId: 'version',
  entryId: 'entry',
  accountId: 'account',
  seed: '',
  stageId: null,
  keyRevision: null,
  state: 'submitted',
  startedAt: STARTED,
  deadline: null,
  answersUntil: null,
  questionExtraMs: null,
  endedAt: new Date(STARTED.getTime() + number * 60_000),
  score,
  sectionScores: score === null ? null : [{ title: '判断题', points: score }],
  timeUsedMs: score === null ? null : number * 60_000,
});

const document = (counts: string) =>
  ({
    attempts: { counts },
    timeZone: 'Asia/Shanghai',
    ranking: {},
    paper: { sections: [{ title: '判断题', type: 'true-false', points: 0.5, draw: { bank: 'b', count: 10 } }] },
  }) as unknown as ContestDocument;
const ranking = (more: object) => ({ ties: ['timeUsed'], ...more }) as unknown as ContestDocument['ranking'];

describe('a standing', () => {
  it('is what the rule makes of the finished attempts', () => {
    expect(computeStanding(document('sum'), [finished(2, 300), finished(1, 450)])).toEqual({
      entryId: 'entry',
      contestId: 'contest',
      accountId: 'account',
      score: 750,
      timeUsedMs: 180_000,
      finishedAt: new Date('2012-09-10T02:02:00.000Z'),
      attempts: 2,
      counting: [1, 2],
      sectionScores: [{ title: '判断题', points: 750 }],
      fullMarks: 1000,
      division: null,
      unranked: null,
    });
  });

  it('is not there without a finished attempt', () => {
    expect(computeStanding(document('best'), [])).toBeNull();
  });

  it('leaves out an attempt that ended without being graded', () => {
    expect(computeStanding(document('sum'), [finished(1, null), finished(2, 300)])?.counting).toEqual([2]);
    expect(computeStanding(document('sum'), [finished(1, null)])).toBeNull();
  });

  it('has a lot when one was drawn', () => {
    const standing = computeStanding(document('best'), [finished(1, 300)]);
    if (!standing) throw new Error('no standing');
    expect(asRanked(standing, ranking({})).lot).toBeUndefined();
    const [one, other] = ['seed one', 'seed two'].map((lotSeed) =>
      boardKey(standing, ranking({ ties: ['lot'], lotSeed })),
    );
    expect(one).not.toBe(other);
    expect(one).toBe(boardKey(standing, ranking({ ties: ['lot'], lotSeed: 'seed one' })));
  });
});
