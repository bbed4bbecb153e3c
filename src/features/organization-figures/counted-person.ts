import { fullMarks, type Mark, reachesMark } from '../../rules/scoring/mark.js';
import type { FigureTerms } from '../../rules/scoring/organization-figures.js';
import { type Contest, markOf } from '../contests/contests.public.js';
import type { Entry } from '../entries/entries.public.js';
import type { ComputedStanding } from '../standings/standings.public.js';
import type { CountedPerson } from './figure-tree.js';

type Counting = Pick<Contest['current'], 'document' | 'plan'>;

/** Rules under which the scores of several attempts add up to the person's. */
const ADDING_UP: readonly string[] = ['sum', 'sumOfDailyBest', 'sumOfStageBest'];

/**
 * What a person brings to their organization; null: nothing, because they compete for none, have finished nothing, or
 * don't count (disqualified; excluded; counted with another entry of theirs). Who is below the minimum mark has no place
 * and has taken part all the same.
 *
 * Who passed is decided by the person's score. A mark in percent is one of the full marks of as many papers as count:
 * where attempts add up, half of three papers is half of three full marks.
 */
export function countedPerson(
  { document, plan }: Counting,
  standing: ComputedStanding | null,
  entry: Pick<Entry, 'organizationId' | 'mergedIntoId' | 'disqualifiedAt'>,
): CountedPerson | null {
  if (!standing || entry.organizationId === null) return null;
  if (entry.mergedIntoId !== null || entry.disqualifiedAt !== null || !counts(standing)) return null;
  const papers = ADDING_UP.includes(document.attempts.counts) ? standing.counting.length : 1;
  const full = fullMarks(plan.sections) * papers;
  const { passMark, excellentMark } = document.scoring;
  return {
    entryId: standing.entryId,
    organizationId: entry.organizationId,
    points: standing.score,
    passed: reaches(standing.score, full, passMark),
    excellent: reaches(standing.score, full, excellentMark),
  };
}

function counts({ unranked }: ComputedStanding): boolean {
  return unranked === null || unranked === 'belowMinimum';
}

/** Whether people compete for organizations. */
export function comparesOrganizations({ registration }: Contest['current']['document']): boolean {
  return (registration.organization ?? 'none') !== 'none';
}

/** What the figures of organizations mean in a contest. */
export function figureTerms({ scoring, organizations }: Contest['current']['document']): FigureTerms {
  const best = /^best:(\d+)$/.exec(organizations?.average ?? 'all')?.[1];
  return {
    average: best === undefined ? 'all' : { best: Number(best) },
    marks: { pass: scoring.passMark !== undefined, excellence: scoring.excellentMark !== undefined },
  };
}

function reaches(score: number, full: number, written: number | string | undefined): boolean {
  if (written === undefined) return false;
  const mark: Mark = markOf(written);
  return reachesMark(score, full, mark);
}
