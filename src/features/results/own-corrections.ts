import type { ComposedQuestion } from '../../rules/paper-drawing/compose-paper.js';
import { toShown } from '../../rules/paper-drawing/shown-letters.js';
import type { KeyCorrectionRow } from '../answer-keys/answer-keys.public.js';
import type { GradedAttempt } from './graded-attempts.js';
import type { ResultWire, ReviewAnswer } from './results.wire.js';

type Corrections = NonNullable<ResultWire['corrections']>;
type OwnCorrection = Corrections['each'][number];

/** The questions of a contest's version: which question each version is of. */
type Questions = ReadonlyMap<string, { readonly questionId: string }>;

type ReviewedCorrection = NonNullable<ReviewAnswer['sections'][number]['questions'][number]['correction']>;

/** What was decided about a reviewed question, with the keys in the letters of the paper; nothing where nothing was. */
export function correctionOnPaper(
  { keys, byBank }: GradedAttempt,
  { n, order }: Pick<ComposedQuestion, 'n' | 'order'>,
  { questionId, key }: { readonly questionId: string; readonly key: readonly string[] },
): { correction?: ReviewedCorrection } {
  const correction = keys.get(questionId);
  if (!correction) return {};
  const { kind, reason, decidedAt } = correction;
  return {
    correction: {
      kind,
      keys: correction.keys.map((accepted) => toShown(accepted, order)),
      bankKey: toShown(key, order),
      reason,
      decidedAt: decidedAt.toISOString(),
      pointsBefore: pointsOf(byBank, n),
    },
  };
}

/**
 * What corrections came to for one attempt: as a whole, which tells nobody a key, and question by question, which does, so
 * that it waits for the review (I4). Points before are those by the key of the question bank.
 */
export function correctionsOn(
  graded: GradedAttempt,
  questions: Questions,
  keyIsOut: boolean,
): { corrections?: Corrections } {
  const asked = graded.paper.sections.flatMap((section) => section.questions);
  const each = asked.flatMap(({ n, id }) => {
    const correction = graded.keys.get(questions.get(id)?.questionId ?? '');
    return correction ? [ownCorrection(graded, n, correction)] : [];
  });
  if (each.length === 0) return {};
  return {
    corrections: {
      questions: each.length,
      scoreBefore: graded.byBank.total / 100,
      scoreAfter: (graded.attempt.score ?? 0) / 100,
      each: keyIsOut ? each : [],
    },
  };
}

function ownCorrection(
  { graded, byBank }: GradedAttempt,
  n: number,
  { kind, reason, decidedAt }: KeyCorrectionRow,
): OwnCorrection {
  return {
    n,
    kind,
    reason,
    decidedAt: decidedAt.toISOString(),
    pointsBefore: pointsOf(byBank, n),
    pointsAfter: pointsOf(graded, n),
  };
}

function pointsOf(paper: GradedAttempt['graded'], n: number): number {
  return (paper.questions.find((question) => question.n === n)?.points ?? 0) / 100;
}
