import { isDeepStrictEqual } from 'node:util';
import { lotNumber } from '../../rules/ranking/lot-number.js';
import { sortKey } from '../../rules/ranking/sort-key.js';
import type { Standing, TieRule } from '../../rules/ranking/standing.js';
import { type FinishedAttempt, personScore } from '../../rules/scoring/person-score.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { attemptFullMarks, reachesWritten, stageWorths } from './full-marks.js';
import type { EntryStanding, Unranked } from './standing.entity.js';

/** What an entry's finished attempts come to; everything of a standing but when it was written. */
export type ComputedStanding = Omit<EntryStanding, 'updatedAt'>;

/** What the entry itself says of its standing, beside its attempts. */
export interface EntrySide {
  readonly division: string | null;
  /** Null: nothing about the entry keeps it off the boards. */
  readonly barred: Exclude<Unranked, 'belowMinimum'> | null;
}

/** An entry of a contest without divisions that nothing was decided about. */
export const PLAIN_ENTRY: EntrySide = { division: null, barred: null };

/**
 * The standing of the entry that `finished` attempts belong to, in whatever order they come; null when there are none.
 * One that ended without being graded, which only damage can bring about, counts for nothing here; `verify` reports it.
 */
export function computeStanding(
  document: StandingTerms,
  finished: readonly AttemptRecord[],
  { division, barred }: EntrySide = PLAIN_ENTRY,
): ComputedStanding | null {
  const [one] = finished;
  const attempts = finished.flatMap((attempt) => asFinished(document, attempt));
  const computed = personScore(document.attempts.counts, attempts, document.timeZone, stageWorths(document));
  if (!one || !computed) return null;
  const isBelow = reachesWritten(computed, document.ranking.minimumMark) === false;
  const unranked = barred ?? (isBelow ? ('belowMinimum' as const) : null);
  const { entryId, contestId, accountId } = one;
  return { entryId, contestId, accountId, ...computed, division, unranked };
}

/** What of the document a standing depends on. */
export type StandingTerms = Pick<ContestDocument, 'attempts' | 'timeZone' | 'paper' | 'stages' | 'ranking'>;

/** Whether an attempt can make a score: one that was voided can't. */
export function hasFinished({ state }: Pick<AttemptRecord, 'state'>): boolean {
  return state === 'submitted' || state === 'expired';
}

const FIELDS = [
  'contestId',
  'accountId',
  'score',
  'timeUsedMs',
  'finishedAt',
  'attempts',
  'counting',
  'sectionScores',
  'fullMarks',
  'division',
  'unranked',
] as const satisfies readonly (keyof ComputedStanding)[];

/** In what two standings of one entry differ. */
export function differingFields(one: ComputedStanding, other: ComputedStanding): (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => !isDeepStrictEqual(one[field], other[field]));
}

/** What ranking compares, with the lot where one has been drawn. */
export function asRanked(
  standing: ComputedStanding,
  { lotSeed }: Pick<ContestDocument['ranking'], 'lotSeed'>,
): Standing {
  return {
    id: standing.entryId,
    score: standing.score,
    timeUsedMs: standing.timeUsedMs,
    finishedAt: standing.finishedAt,
    attempts: standing.attempts,
    sectionScores: standing.sectionScores,
    ...(lotSeed !== undefined && { lot: lotNumber(lotSeed, standing.entryId) }),
  };
}

/** The tie chain; the check of the document lets nothing else pass. */
export function tieChain({ ties }: Pick<ContestDocument['ranking'], 'ties'>): TieRule[] {
  return ties as TieRule[];
}

/** What a rank board orders the standing by. */
export function boardKey(standing: ComputedStanding, ranking: ContestDocument['ranking']): string {
  return sortKey(asRanked(standing, ranking), tieChain(ranking));
}

function asFinished(document: StandingTerms, attempt: AttemptRecord): FinishedAttempt[] {
  const { number, score, timeUsedMs, startedAt, endedAt, stageId, sectionScores } = attempt;
  if (score === null || timeUsedMs === null || endedAt === null || sectionScores === null) return [];
  const fullMarks = attemptFullMarks(document, attempt);
  return [{ number, score, timeUsedMs, startedAt, finishedAt: endedAt, stageId, sectionScores, fullMarks }];
}
