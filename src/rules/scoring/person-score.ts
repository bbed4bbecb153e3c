import { best } from './counts/best.js';
import { dailyBest } from './counts/daily-best.js';
import { every } from './counts/every.js';
import { first } from './counts/first.js';
import { last } from './counts/last.js';
import { stageBest } from './counts/stage-best.js';
import type { CountsRule, FinishedAttempt, PersonScore, SectionScore, StageWorth } from './finished-attempt.js';

export type { CountsRule, FinishedAttempt, PersonScore, SectionScore, StageWorth } from './finished-attempt.js';

type CountingAttempts = (attempts: readonly FinishedAttempt[], timeZone: string) => FinishedAttempt[];

const countingAttempts: Record<CountsRule, CountingAttempts> = {
  best,
  first,
  last,
  sum: every,
  average: every,
  sumOfDailyBest: dailyBest,
  sumOfStageBest: stageBest,
};

/**
 * A person's score out of the finished attempts, in whatever order they come; null when there is none.
 *
 * Points, times and section scores of the counting attempts add up. For `average` each of the three is divided by the
 * number of counting attempts and rounded down (to a hundredth of a point, a millisecond): the tie by time used then
 * compares like with like, and trying more often is not a handicap. A section that an attempt didn't have counts 0 there.
 *
 * Full marks come about as the score does: added up over the counting attempts, and for `average` divided. Under
 * `sumOfStageBest` a stage in which nothing was finished adds what its paper is worth, so that to stay away from a hard
 * stage never brings a share of the full marks within reach that taking part in it would have lost.
 *
 * Source: contest document, `attempts.counts` and `ranking` ("for `sum` and its kin the times add up").
 */
export function personScore(
  rule: CountsRule,
  attempts: readonly FinishedAttempt[],
  timeZone: string,
  stages: readonly StageWorth[] = [],
): PersonScore | null {
  const counting = countingAttempts[rule](attempts, timeZone).sort((a, b) => a.number - b.number);
  if (counting.length === 0) return null;

  const shares = rule === 'average' ? counting.length : 1;
  return {
    score: Math.floor(sum(counting.map((attempt) => attempt.score)) / shares),
    timeUsedMs: Math.floor(sum(counting.map((attempt) => attempt.timeUsedMs)) / shares),
    finishedAt: new Date(Math.max(...counting.map((attempt) => attempt.finishedAt.getTime()))),
    attempts: attempts.length,
    counting: counting.map((attempt) => attempt.number),
    sectionScores: sectionSums(counting).map(({ title, points }) => ({ title, points: Math.floor(points / shares) })),
    fullMarks: Math.floor((sum(counting.map(({ fullMarks }) => fullMarks)) + missed(rule, counting, stages)) / shares),
  };
}

/** What the stages are worth that have to add up and in which nothing was finished. */
function missed(rule: CountsRule, counting: readonly FinishedAttempt[], stages: readonly StageWorth[]): number {
  if (rule !== 'sumOfStageBest') return 0;
  const taken = new Set(counting.map(({ stageId }) => stageId));
  return sum(stages.filter(({ id }) => !taken.has(id)).map(({ fullMarks }) => fullMarks));
}

/** In the order in which the sections first appear. */
function sectionSums(attempts: readonly FinishedAttempt[]): SectionScore[] {
  const sums = new Map<string, number>();
  for (const { title, points } of attempts.flatMap((attempt) => attempt.sectionScores)) {
    sums.set(title, (sums.get(title) ?? 0) + points);
  }
  return [...sums].map(([title, points]) => ({ title, points }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
