import type { Standing, TieRule } from './standing.js';

const SECTION = 'section:';

/**
 * Compares as a leaderboard does: more points first, then the tie chain in its order, the first link that differs
 * decides. Negative: `a` is ahead; 0: they share a place.
 *
 * Source: contest document, `ranking`.
 */
export function compareStandings(ties: readonly TieRule[]): (a: Standing, b: Standing) => number {
  const chain = (['score', ...ties] as const).map(comparedBy);
  return (a, b) => {
    for (const compare of chain) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Compares by one link of the chain alone: negative when `a` is ahead. A section that someone doesn't have counts 0. */
export function comparedBy(link: 'score' | TieRule): (a: Standing, b: Standing) => number {
  const smallerAhead = smallerAheadBy(link);
  return (a, b) => ascending(smallerAhead(a), smallerAhead(b));
}

/** A number for each standing that is smaller for who is ahead. */
export function smallerAheadBy(link: 'score' | TieRule): (standing: Standing) => number {
  switch (link) {
    case 'score':
      return (standing) => -standing.score;
    case 'timeUsed':
      return (standing) => standing.timeUsedMs;
    case 'finishedAt':
      return (standing) => standing.finishedAt.getTime();
    case 'attempts':
      return (standing) => standing.attempts;
    case 'lot':
      return (standing) => standing.lot ?? Infinity;
    default:
      return (standing) => -sectionPoints(standing, link.slice(SECTION.length));
  }
}

function sectionPoints(standing: Standing, title: string): number {
  return standing.sectionScores.find((section) => section.title === title)?.points ?? 0;
}

/** Not `a - b`: two who have no lot are at Infinity, and Infinity − Infinity is not a number. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
