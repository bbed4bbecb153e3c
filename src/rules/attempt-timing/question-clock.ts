/**
 * The clocks of a paper whose questions are shown one at a time: contest document, `time.perQuestion`. Every clock starts
 * when the server shows the question, runs on whoever is watching, and never beyond the end of the attempt.
 */

/** A question as it was shown; the newest one is showing. */
export interface Showing {
  /** The question's number on the paper, from 1. */
  readonly n: number;
  readonly shownAt: Date;
  readonly deadline: Date;
}

/** What the whole attempt has on top of its questions' time, for going from one to the next over slow lines. */
const SLACK_MS = 60_000;
const SLACK_PER_QUESTION_MS = 5000;

/** How long an attempt at such a paper takes at most where the document gives no limit of its own. */
export function walkLimitMs(count: number, perQuestionMs: number): number {
  return count * (perQuestionMs + SLACK_PER_QUESTION_MS) + SLACK_MS;
}

export function showingOf(
  n: number,
  shownAt: Date,
  { perQuestionMs, attemptDeadline }: { readonly perQuestionMs: number; readonly attemptDeadline: Date | null },
): Showing {
  const own = shownAt.getTime() + perQuestionMs;
  return { n, shownAt, deadline: new Date(Math.min(own, attemptDeadline?.getTime() ?? Infinity)) };
}

/** The same question with more time on its clock. */
export function extendedShowing(showing: Showing, extraMs: number, attemptDeadline: Date | null): Showing {
  const longer = showing.deadline.getTime() + extraMs;
  return { ...showing, deadline: new Date(Math.min(longer, attemptDeadline?.getTime() ?? Infinity)) };
}

/** `again`: the one that is showing; `next`: the one after it (or the first); `done`: there is no other. */
export type NextQuestion = 'again' | 'next' | 'done';

/**
 * What whoever asks for a question gets. While the clock of the one that is showing runs and it has no answer, that one
 * again: for another device, after a lost connection, for the second of two that ask at once. There is no way back.
 */
export function nextQuestion(
  current: Showing | null,
  { answered, count, now }: { readonly answered: boolean; readonly count: number; readonly now: Date },
): NextQuestion {
  if (current === null) return count > 0 ? 'next' : 'done';
  if (!answered && now < current.deadline) return 'again';
  return current.n < count ? 'next' : 'done';
}

/** Why an answer isn't taken; null: it is. The last millisecond of the grace is still in time. */
export function answerFlaw(
  current: Showing | null,
  { n, receivedAt, graceMs }: { readonly n: number; readonly receivedAt: Date; readonly graceMs: number },
): 'not-showing' | 'time-over' | null {
  if (current?.n !== n) return 'not-showing';
  return receivedAt.getTime() <= current.deadline.getTime() + graceMs ? null : 'time-over';
}

/**
 * Milliseconds of a question's time that an answer used: never below 0, and what arrived in the grace used all that there
 * was of it. With extra time that is more than the question's own; speed and tie rules count no more than that.
 */
export function questionUsedMs({ shownAt, deadline }: Showing, receivedAt: Date): number {
  return Math.max(0, Math.min(receivedAt.getTime(), deadline.getTime()) - shownAt.getTime());
}

/**
 * The time that tie rules compare: what each answered question used, and for every other its full time, so that leaving
 * questions out never makes anybody faster.
 */
export function walkTimeUsedMs(
  answers: readonly { readonly choice: readonly string[]; readonly usedMs?: number | null }[],
  { count, perQuestionMs }: { readonly count: number; readonly perQuestionMs: number },
): number {
  const given = answers.filter(({ choice }) => choice.length > 0);
  const used = given.reduce((sum, { usedMs }) => sum + Math.min(usedMs ?? perQuestionMs, perQuestionMs), 0);
  return used + Math.max(0, count - given.length) * perQuestionMs;
}
