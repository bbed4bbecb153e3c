import type { CountsRule, FinishedAttempt } from './finished-attempt.js';

/** What one stage brings to a person's score. */
export interface StageScore {
  readonly stageId: string;
  /** Hundredths; null: no attempt of the stage counts. */
  readonly score: number | null;
}

/**
 * What each stage brings to a person's score: the attempts of it that count, added up; for `average` divided by the number of
 * all that count and rounded down, as the score is. So the stages add up to the score, but for roundings of an average.
 *
 * Source: contest document, `attempts.counts`.
 *
 * @param counting the attempts that make the score: `PersonScore.counting`
 */
export function stageScores(
  rule: CountsRule,
  counting: readonly Pick<FinishedAttempt, 'score' | 'stageId'>[],
  stageIds: readonly string[],
): StageScore[] {
  const shares = rule === 'average' ? counting.length : 1;
  return stageIds.map((stageId) => {
    const scores = counting.filter((attempt) => attempt.stageId === stageId).map(({ score }) => score);
    const total = scores.reduce((sum, score) => sum + score, 0);
    return { stageId, score: scores.length === 0 ? null : Math.floor(total / shares) };
  });
}
