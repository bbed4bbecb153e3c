import type { FigureTerms } from '../../../rules/scoring/organization-figures.js';
import type { Contest } from '../../contests/contests.public.js';
import type { Entry } from '../../entries/entries.public.js';
import { type ComputedStanding, reachesWritten } from '../../standings/standings.public.js';
import type { CountedPerson } from './figure-tree.js';

/**
 * What a person brings to their organization; null: nothing, because they compete for none, have finished nothing, or
 * don't count (disqualified; excluded; counted with another entry of theirs). Who is below the minimum mark has no place
 * and has taken part all the same.
 *
 * Who passed is decided by the person's score. A mark in percent is one of the full marks of the attempts that make it:
 * where attempts add up, half of three papers is half of three full marks.
 */
export function countedPerson(
  { document }: Pick<Contest['current'], 'document'>,
  standing: ComputedStanding | null,
  entry: Pick<Entry, 'organizationId' | 'mergedIntoId' | 'disqualifiedAt'>,
): CountedPerson | null {
  if (!standing || entry.organizationId === null) return null;
  if (entry.mergedIntoId !== null || entry.disqualifiedAt !== null || !counts(standing)) return null;
  const { passMark, excellentMark } = document.scoring;
  return {
    entryId: standing.entryId,
    organizationId: entry.organizationId,
    points: standing.score,
    passed: reachesWritten(standing, passMark) === true,
    excellent: reachesWritten(standing, excellentMark) === true,
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
