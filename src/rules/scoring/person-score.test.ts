import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personScore, type CountsRule, type FinishedAttempt } from './person-score.js';

const timeZone = 'Asia/Shanghai';
const minute = 60_000;

/**
 * Attempts numbered from 1 as `<points>/<minutes used>@<day of September> <start in Shanghai>[ <stage>]`, divided by
 * commas. `80/20@01 08:00` is finished at 08:20. All of its points are in the section 单选题.
 */
function attempts(text: string): FinishedAttempt[] {
  return text
    .split(', ')
    .filter((attempt) => attempt !== '')
    .map((attempt, index) => {
      const [, points, used, day, time, stage] = /^(\S+)\/(\S+)@(\S+) (\S+) ?(.*)$/.exec(attempt) ?? [];
      const startedAt = new Date(`2012-09-${day}T${time}:00+08:00`);
      const score = Math.round(Number(points) * 100);
      const timeUsedMs = Number(used) * minute;
      return {
        number: index + 1,
        score,
        timeUsedMs,
        startedAt,
        finishedAt: new Date(startedAt.getTime() + timeUsedMs),
        stageId: stage || null,
        sectionScores: [{ title: '单选题', points: score }],
        fullMarks: 10_000,
      };
    });
}

/** `<hundredths>/<minutes>: <the attempts that count>`. */
function score(rule: CountsRule, text: string): string {
  const result = personScore(rule, attempts(text), timeZone);
  return result ? `${result.score}/${result.timeUsedMs / minute}: ${result.counting.join(' ')}` : 'none';
}

describe('one best attempt', () => {
  it.each([
    ['the most points', '80/20@01 08:00, 90/50@02 08:00, 85/10@03 08:00', '9000/50: 2'],
    ['equal points: less time', '90/50@01 08:00, 90/40@02 08:00', '9000/40: 2'],
    ['equal points and time: the earlier finish', '90/40@02 08:00, 90/40@01 08:00', '9000/40: 2'],
    ['equal in everything: the earlier number', '90/40@01 08:00, 90/40@01 08:00', '9000/40: 1'],
    ['a hundredth is enough', '90/10@01 08:00, 90.01/50@02 08:00', '9001/50: 2'],
    ['only one', '0/10@01 08:00', '0/10: 1'],
    ['none', '', 'none'],
  ])('%s', (_case, given, expected) => {
    expect(score('best', given)).toBe(expected);
  });
});

describe('first and last', () => {
  const given = '70/20@01 08:00, 90/50@02 08:00, 80/10@03 08:00';
  it.each<[CountsRule, string, string]>([
    ['first', given, '7000/20: 1'],
    ['last', given, '8000/10: 3'],
    ['first', '', 'none'],
    ['last', '', 'none'],
  ])('%s of %s', (rule, text, expected) => {
    expect(score(rule, text)).toBe(expected);
  });

  it('go by the number of those that are there, not by when they ended', () => {
    const [, second, third] = attempts('70/20@01 08:00, 90/500@02 08:00, 80/10@02 09:00');
    const finished = [third, second].filter((attempt) => attempt !== undefined);
    expect(personScore('first', finished, timeZone)?.counting).toEqual([2]);
    expect(personScore('last', finished, timeZone)?.counting).toEqual([3]);
  });
});

describe('all attempts', () => {
  it.each<[CountsRule, string, string]>([
    ['sum', '70/20@01 08:00, 90/50@02 08:00', '16000/70: 1 2'],
    ['sum', '70/20@01 08:00', '7000/20: 1'],
    ['sum', '', 'none'],
    ['average', '70/20@01 08:00, 90/50@02 08:00', '8000/35: 1 2'],
    ['average', '10/20@01 08:00, 10/20@02 08:00, 10.01/20@03 08:00', '1000/20: 1 2 3'],
    ['average', '10/20@01 08:00, 10.01/20@02 08:00, 10.01/20@03 08:00', '1000/20: 1 2 3'],
    ['average', '0/20@01 08:00, 0.01/30@02 08:00', '0/25: 1 2'],
    ['average', '', 'none'],
  ])('%s of %s: %s', (rule, given, expected) => {
    expect(score(rule, given)).toBe(expected);
  });

  it('average rounds the time down to a millisecond', () => {
    const three = attempts('1/1@01 08:00, 1/1@02 08:00, 1/1@03 08:00');
    const times = [1000, 1000, 1001];
    const given = three.map((attempt, index) => ({ ...attempt, timeUsedMs: times[index] ?? 0 }));
    expect(personScore('average', given, timeZone)?.timeUsedMs).toBe(1000);
  });
});

describe('the best of each day', () => {
  it.each([
    ['days add up', '70/20@01 08:00, 90/50@02 08:00', '16000/70: 1 2'],
    ['the better one of a day', '70/20@01 08:00, 80/30@01 09:00, 90/50@02 08:00', '17000/80: 2 3'],
    ['equal points in a day: less time', '70/20@01 08:00, 70/10@01 09:00', '7000/10: 2'],
    ['the day of the start, in Shanghai', '70/20@01 23:59, 80/30@02 00:00', '15000/50: 1 2'],
    ['one date in Greenwich, two days in Shanghai', '70/20@01 23:00, 80/30@02 01:00', '15000/50: 1 2'],
    ['two dates in Greenwich, one day in Shanghai', '70/20@01 07:00, 80/30@01 09:00', '8000/30: 2'],
    ['none', '', 'none'],
  ])('%s', (_case, given, expected) => {
    expect(score('sumOfDailyBest', given)).toBe(expected);
  });
});

describe('the best of each stage', () => {
  it.each([
    ['stages add up', '70/20@01 08:00 w1, 90/50@08 08:00 w2', '16000/70: 1 2'],
    ['the better one of a stage', '70/20@01 08:00 w1, 80/30@02 09:00 w1, 90/50@08 08:00 w2', '17000/80: 2 3'],
    ['equal points in a stage: less time', '70/20@01 08:00 w1, 70/10@02 08:00 w1', '7000/10: 2'],
    ['outside of any stage is one more', '70/20@01 08:00, 60/5@02 08:00, 90/50@08 08:00 w2', '16000/70: 1 3'],
    ['outside of any stage is not the first stage', '70/20@01 08:00, 90/50@08 08:00 w1', '16000/70: 1 2'],
    ['none', '', 'none'],
  ])('%s', (_case, given, expected) => {
    expect(score('sumOfStageBest', given)).toBe(expected);
  });
});

describe('what else a score carries', () => {
  const given = '70/20@01 08:00 w1, 60/10@09 08:00 w1, 90/50@08 08:00 w2';

  it.each<[CountsRule, string]>([
    ['best', '2012-09-08T00:50:00.000Z'],
    ['first', '2012-09-01T00:20:00.000Z'],
    ['sum', '2012-09-09T00:10:00.000Z'],
    ['average', '2012-09-09T00:10:00.000Z'],
    ['sumOfStageBest', '2012-09-08T00:50:00.000Z'],
  ])('%s: finished when the last of the counting attempts was', (rule, finishedAt) => {
    expect(personScore(rule, attempts(given), timeZone)?.finishedAt.toISOString()).toBe(finishedAt);
  });

  it('all finished attempts are counted, whether or not they make the score', () => {
    expect(personScore('best', attempts(given), timeZone)).toMatchObject({ attempts: 3, counting: [3] });
  });

  const sections = (...points: number[]) =>
    points.map((worth, index) => ({ title: `section ${index + 1}`, points: worth }));
  const [one, two] = attempts('10/1@01 08:00, 11/1@02 08:00') as [FinishedAttempt, FinishedAttempt];
  const twoAttempts = [
    { ...one, sectionScores: sections(100, 900) },
    { ...two, sectionScores: [...sections(150, 851), { title: 'new', points: 99 }] },
  ];

  it.each<[CountsRule, string]>([
    ['best', 'section 1 150, section 2 851, new 99'],
    ['first', 'section 1 100, section 2 900'],
    ['sum', 'section 1 250, section 2 1751, new 99'],
    ['average', 'section 1 125, section 2 875, new 49'],
  ])('%s: the sections of the counting attempts', (rule, expected) => {
    const result = personScore(rule, twoAttempts, timeZone)?.sectionScores ?? [];
    expect(result.map(({ title, points }) => `${title} ${points}`).join(', ')).toBe(expected);
  });
});

describe('full marks', () => {
  const stages = [
    { id: 'w1', fullMarks: 10_000 },
    { id: 'w2', fullMarks: 5_000 },
    { id: 'w3', fullMarks: 2_000 },
  ];
  /** `80/100w1`: 80 points of 100, in the stage w1. */
  const scored = (text: string) =>
    attempts('0/1@01 08:00, 0/1@02 08:00, 0/1@03 08:00')
      .slice(0, text.split(' ').length)
      .map((attempt, index) => {
        const [, points, full, stage] = /^(\S+)\/([\d.]+)(\w*)$/.exec(text.split(' ')[index] ?? '') ?? [];
        return {
          ...attempt,
          score: Number(points) * 100,
          fullMarks: Math.round(Number(full) * 100),
          stageId: stage || null,
        };
      });

  it.each<[CountsRule, string, string, number]>([
    ['best', 'those of the attempt that counts, not the largest', '40/100w1 45/50w2', 5_000],
    ['first', 'those of the first', '40/100w1 45/50w2', 10_000],
    ['last', 'those of the last', '40/98w1 45/49w2', 4_900],
    ['sum', 'added up', '40/100 45/98 20/97', 29_500],
    ['average', 'divided', '40/100 45/98 20/97', 9_833],
    ['sumOfDailyBest', 'added up over days', '40/100 45/98', 19_800],
    ['sumOfStageBest', 'all stages', '40/100w1 45/50w2 1/20w3', 17_000],
    ['sumOfStageBest', 'less what is void', '40/98w1 45/50w2 1/20w3', 16_800],
    ['sumOfStageBest', 'also a stage that was left out', '40/100w1 45/100w1', 17_000],
    ['sumOfStageBest', 'those of the better attempt of a stage', '40/100w1 45/97w1 20/50w2', 16_700],
    ['sumOfStageBest', 'outside of any stage is one more', '40/100 45/50w2', 27_000],
  ])('%s: %s', (rule, _case, given, expected) => {
    expect(personScore(rule, scored(given), timeZone, stages)?.fullMarks).toBe(expected);
  });

  it('are those of the attempts alone in a contest without stages', () => {
    expect(personScore('sumOfStageBest', scored('40/100'), timeZone)?.fullMarks).toBe(10_000);
  });

  it('under sumOfStageBest one more attempt never takes a share away that was reached', () => {
    const share = (of: ReturnType<typeof personScore>) => (of ? of.score / of.fullMarks : 0);
    const attempted = fc.record({ stageId: fc.constantFrom('w1', 'w2', 'w3'), earned: fc.nat({ max: 100 }) });
    fc.assert(
      fc.property(fc.array(attempted, { minLength: 1, maxLength: 6 }), (given) => {
        const all = given.map(({ stageId, earned }, index) => {
          const [plain] = attempts('0/1@01 08:00') as [FinishedAttempt];
          const full = stages.find(({ id }) => id === stageId)?.fullMarks ?? 0;
          return { ...plain, number: index + 1, stageId, fullMarks: full, score: (full / 100) * earned };
        });
        const [before, after] = [all.slice(0, -1), all].map((some) =>
          share(personScore('sumOfStageBest', some, timeZone, stages)),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe('promises', () => {
  const rules: CountsRule[] = ['best', 'first', 'last', 'sum', 'average', 'sumOfDailyBest', 'sumOfStageBest'];
  const september = { min: new Date('2012-09-01Z'), max: new Date('2012-09-04Z'), noInvalidDate: true };
  const anyAttempts: fc.Arbitrary<FinishedAttempt[]> = fc
    .array(
      fc.record({
        score: fc.nat({ max: 5 }),
        timeUsedMs: fc.nat({ max: 3 }),
        startedAt: fc.date(september),
        finishedAt: fc.date(september),
        stageId: fc.constantFrom(null, 'w1', 'w2'),
        sectionScores: fc.uniqueArray(
          fc.record({ title: fc.constantFrom('one', 'two'), points: fc.integer({ min: -5, max: 5 }) }),
          { selector: ({ title }) => title },
        ),
        fullMarks: fc.nat({ max: 5 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((given) => given.map((attempt, index) => ({ number: index + 1, ...attempt })));

  it('the order in which the attempts come changes nothing, and they are left alone', () => {
    fc.assert(
      fc.property(
        anyAttempts.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        fc.constantFrom(...rules),
        ([given, shuffled], rule) => {
          const expected = personScore(rule, Object.freeze(given), timeZone);
          expect(personScore(rule, Object.freeze(shuffled), timeZone)).toEqual(expected);
        },
      ),
    );
  });

  it('best ≤ best of days or stages added up ≤ sum, and average ≤ best', () => {
    fc.assert(
      fc.property(anyAttempts, (given) => {
        const [best, , , sum, average, daily, staged] = rules.map(
          (rule) => personScore(rule, given, timeZone)?.score ?? NaN,
        );
        for (const kin of [daily, staged]) {
          expect(kin).toBeGreaterThanOrEqual(best ?? NaN);
          expect(kin).toBeLessThanOrEqual(sum ?? NaN);
        }
        expect(average).toBeLessThanOrEqual(best ?? NaN);
      }),
    );
  });

  it('score and time are those of the counting attempts added up, except for the average', () => {
    fc.assert(
      fc.property(anyAttempts, fc.constantFrom(...rules), (given, rule) => {
        fc.pre(rule !== 'average');
        const result = personScore(rule, given, timeZone);
        const counting = given.filter(({ number }) => result?.counting.includes(number));
        expect(result?.score).toBe(counting.reduce((sum, attempt) => sum + attempt.score, 0));
        expect(result?.timeUsedMs).toBe(counting.reduce((sum, attempt) => sum + attempt.timeUsedMs, 0));
      }),
    );
  });
});
