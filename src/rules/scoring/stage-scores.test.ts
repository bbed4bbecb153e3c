import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personScore } from './person-score.js';
import type { CountsRule } from './finished-attempt.js';
import { stageScores } from './stage-scores.js';

const RULES: CountsRule[] = ['best', 'first', 'last', 'sum', 'average', 'sumOfDailyBest', 'sumOfStageBest'];

describe("stages' scores", () => {
  it.each([
    ['the best of each stage', 'sumOfStageBest', 'a:300 b:50', 'a 300, b 50, c -'],
    ['one attempt that counts: its stage has all', 'best', 'b:300', 'a -, b 300, c -'],
    ['all of a stage added up', 'sum', 'a:100 a:50 b:0', 'a 150, b 0, c -'],
    ['an average, each stage with its share', 'average', 'a:100 a:50 b:25', 'a 50, b 8, c -'],
    ['a stage whose points were lost', 'sum', 'a:-100 b:100', 'a -100, b 100, c -'],
    ['nothing that belongs to a stage', 'sum', '-:100', 'a -, b -, c -'],
  ] as const)('%s', (_name, rule, given, expected) => {
    const counting = given.split(' ').map((one) => {
      const [stageId = '', score] = one.split(':');
      return { stageId: stageId === '-' ? null : stageId, score: Number(score) };
    });
    const shown = stageScores(rule, counting, ['a', 'b', 'c']).map(
      ({ stageId, score }) => `${stageId} ${score ?? '-'}`,
    );
    expect(shown.join(', ')).toBe(expected);
  });

  it('add up to the score by every rule, but for the roundings of an average', () => {
    const attempts = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 10_000 }), stage: fc.constantFrom('a', 'b'), day: fc.nat(3) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...RULES), attempts, (rule, made) => {
        const finished = made.map(({ score, stage, day }, index) => {
          const startedAt = new Date(Date.UTC(2012, 8, 1 + day, 0, index));
          const rest = { timeUsedMs: 1, finishedAt: startedAt, sectionScores: [], fullMarks: 10_000 };
          return { number: index + 1, score, stageId: stage, startedAt, ...rest };
        });
        const person = personScore(rule, finished, 'Asia/Shanghai');
        const counting = finished.filter(({ number }) => person?.counting.includes(number));
        const sum = stageScores(rule, counting, ['a', 'b']).reduce((all, { score }) => all + (score ?? 0), 0);
        expect((person?.score ?? 0) - sum).toBeGreaterThanOrEqual(0);
        expect((person?.score ?? 0) - sum).toBeLessThanOrEqual(rule === 'average' ? 1 : 0);
      }),
    );
  });
});
