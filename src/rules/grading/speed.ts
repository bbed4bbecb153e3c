import type { Grade } from './grade.js';
import type { KeyedQuestion, SpeedRule } from './question.js';

/**
 * What a right answer earns that used so many milliseconds: 100 + (20 − 3) × 30 for one after 2.1 seconds of 20. A second
 * that has begun is used. An answer whose time isn't known used all of it.
 *
 * Source: contest document, `scoring.speed`.
 */
export function speedWorth({ base, perSecondLeft, perQuestionMs }: SpeedRule, usedMs: number | null): number {
  const leftMs = Math.min(perQuestionMs, Math.max(0, perQuestionMs - (usedMs ?? perQuestionMs)));
  return base + perSecondLeft * Math.floor(leftMs / 1000);
}

/**
 * The same for an answer that was graded by its choice: a part of the points is the same part of what a right answer
 * earns then, rounded down; what earns nothing or costs points stays as it is. Never more than the question is worth.
 */
export function gradeBySpeed(question: KeyedQuestion, grade: Grade, rule: SpeedRule, usedMs: number | null): Grade {
  if (grade.points <= 0) return grade;
  const worth = Math.min(question.points, speedWorth(rule, usedMs));
  return { ...grade, points: Math.floor((worth * grade.points) / question.points) };
}
