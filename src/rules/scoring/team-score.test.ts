import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { teamScore, type AbsentRule, type TeamMember, type TeamScoreRule } from './team-score.js';

const START = new Date('2012-08-25T09:00:00+08:00').getTime();

/** `80/50`: 80 hundredths in 50 minutes; `-`: absent. Ids are a, b, c, … */
const members = (text: string): TeamMember[] =>
  text.split(' ').map((one, index) => {
    const [score = '', minutes = '60'] = one.split('/');
    const timeUsedMs = Number(minutes) * 60_000;
    const result = { score: Number(score), timeUsedMs, finishedAt: new Date(START + timeUsedMs) };
    return { id: 'abcdefgh'[index] ?? '', result: one === '-' ? null : result };
  });

const scored = (score: string, absent: string, text: string): string => {
  const team = teamScore({ score: score as TeamScoreRule, absent: absent as AbsentRule }, members(text));
  if (!team) return 'nothing';
  const minutes = (ms: number) => ms / 60_000;
  const last = minutes(team.finishedAt.getTime() - START);
  return `${team.score} by ${team.counting.join('')} in ${minutes(team.timeUsedMs)}, last ${last}`;
};

describe('a team score', () => {
  it.each([
    ['sum', 'zero', '80/50 90/60 70/40', '240 by bac in 150, last 60'],
    ['sum', 'zero', '80/50 - 70/40', '150 by ac in 90, last 50'],
    ['sum', 'leftOut', '80/50 - 70/40', '150 by ac in 90, last 50'],
    ['average', 'zero', '80/50 90/60 70/40', '80 by bac in 150, last 60'],
    ['average', 'zero', '80/50 - 75/40', '51 by ac in 90, last 50'],
    ['average', 'leftOut', '80/50 - 75/40', '77 by ac in 90, last 50'],
    ['best:2', 'zero', '80/50 90/60 70/40', '170 by ba in 110, last 60'],
    ['best:2', 'zero', '- 90/60 -', '90 by b in 60, last 60'],
    ['best:2', 'zero', '80/50 80/40 80/60', '160 by ba in 90, last 50'],
    ['best:5', 'leftOut', '80/50 90/60', '170 by ba in 110, last 60'],
    ['sum', 'zero', '- - -', 'nothing'],
    ['sum', 'zero', '0/10 - -', '0 by a in 10, last 10'],
  ])('%s, absent %s: %s → %s', (score, absent, text, expected) => expect(scored(score, absent, text)).toBe(expected));

  const anyone = fc.record({
    score: fc.nat(10_000),
    timeUsedMs: fc.nat(1_000_000),
    finishedAt: fc.nat(1_000_000).map((ms) => new Date(START + ms)),
  });
  const team = fc
    .array(fc.option(anyone), { minLength: 1, maxLength: 8 })
    .map((results) => results.map((result, index): TeamMember => ({ id: `m${index}`, result })));
  const rule = fc.record({
    score: fc.constantFrom<TeamScoreRule>('sum', 'average', 'best:1', 'best:3'),
    absent: fc.constantFrom<AbsentRule>('zero', 'leftOut'),
  });

  it('does not depend on the order of the members', () =>
    fc.assert(
      fc.property(
        rule,
        team.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (by, [all, shuffled]) => expect(teamScore(by, shuffled)).toEqual(teamScore(by, all)),
      ),
    ));

  it('is never lower for one more member under best:n and sum', () =>
    fc.assert(
      fc.property(fc.constantFrom<TeamScoreRule>('best:1', 'best:3', 'sum'), team, anyone, (score, all, more) => {
        const by = { score, absent: 'zero' as const };
        const joined = teamScore(by, [...all, { id: 'more', result: more }]);
        expect(joined?.score ?? 0).toBeGreaterThanOrEqual(teamScore(by, all)?.score ?? 0);
      }),
    ));

  it('is under average never above the best member, and never lower for leaving the absent out', () =>
    fc.assert(
      fc.property(team, (all) => {
        const zero = teamScore({ score: 'average', absent: 'zero' }, all);
        const leftOut = teamScore({ score: 'average', absent: 'leftOut' }, all);
        expect(zero?.score ?? 0).toBeLessThanOrEqual(leftOut?.score ?? 0);
        expect(leftOut?.score ?? 0).toBeLessThanOrEqual(leftOut?.memberScores[0] ?? 0);
      }),
    ));
});
