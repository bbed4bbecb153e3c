import type { Attempt, Contest, OwnAttempts, Result } from '../api/shapes.ts';
import { momentText } from '../contest/moments.ts';
import { typeNamedBy } from '../contest/section-title.ts';
import type { Translate } from '../language/language.ts';

const FRESH_FOR = 90_000;

/**
 * Whether somebody has just submitted, which is worth a moment of its own.
 *
 * @param now the server's time in milliseconds; null: the server has not said it yet, as after a reload
 */
export function isFresh({ submittedAt }: Pick<Attempt, 'submittedAt'>, now: number | null): boolean {
  return now !== null && submittedAt !== null && now - Date.parse(submittedAt) < FRESH_FOR;
}

/** Points as people write them: at most two digits after the point, none where there are none. */
export function pointsText(points: number, locale: string): string {
  return points.toLocaleString(locale, { maximumFractionDigits: 2 });
}

/** How much of the full marks, from 0 to 100: points taken off don't go below nothing. */
export function shareOf(points: number, full: number): number {
  return full > 0 ? Math.min(100, Math.max(0, Math.round((points / full) * 1000) / 10)) : 0;
}

/** The mark that is stamped beside the score; null: none. */
export function stampOf({ excellent, passed }: Pick<Result, 'excellent' | 'passed'>): 'excellent' | 'passed' | null {
  if (excellent) return 'excellent';
  return passed ? 'passed' : null;
}

/** What is known about the contest around a result; it comes a moment later, or not at all. */
export interface Around {
  readonly contest: Contest | null;
  readonly own: OwnAttempts | null;
}

/** Whether this attempt counts, and by which rule; null where nobody could make a second one. */
export function countsText({ counts }: Pick<Result, 'counts'>, { contest }: Around, t: Translate): string | null {
  const attempts = contest?.document.attempts;
  if (attempts?.total === 1) return null;
  const key = counts ? 'result.counts' : 'result.countsNot';
  return attempts ? t(key, { rule: t(`contest.counts.${attempts.counts}`) }) : t(`${key}Plain`);
}

/** How often the person can still try; null where that is nothing to say. */
export function triesText(
  { attemptsLeft }: Pick<Result, 'attemptsLeft'>,
  { contest, own }: Around,
  t: Translate,
  locale: string,
): string | null {
  if (contest?.document.attempts.total === 1) return null;
  if (attemptsLeft === null) return t('result.leftAny');
  if (attemptsLeft > 0) {
    const key = contest?.document.attempts.perDay === undefined ? 'result.left' : 'result.leftToday';
    return t(key, { n: attemptsLeft });
  }
  if (!contest) return null;
  if (contest.state !== 'open') return t('result.over');
  const { nextDayAt } = own?.quota ?? {};
  if (nextDayAt) return t('result.tomorrow', { time: momentText(nextDayAt, contest.document.timeZone, locale) });
  return t('result.usedUp');
}

/** Whether the sections of a paper are its types of questions, as their titles say, or parts of another kind. */
export function sectionKind(sections: readonly { readonly title: string }[]): 'type' | 'section' {
  return sections.every(({ title }) => typeNamedBy(title) !== null) ? 'type' : 'section';
}

/** Where answers and explanations are, or when they will be. */
export function reviewText({ state, at }: Result['review'], timeZone: string, t: Translate, locale: string): string {
  if (state === 'published') return t('result.reviewNow');
  if (state === 'never') return t('result.reviewNever');
  return at ? t('result.reviewAt', { time: momentText(at, timeZone, locale) }) : t('result.reviewSometime');
}

/** Seconds with one digit after the point, as a question's time is told: 12.3. */
export function secondsText(milliseconds: number, locale: string): string {
  return (Math.floor(milliseconds / 100) / 10).toLocaleString(locale);
}
