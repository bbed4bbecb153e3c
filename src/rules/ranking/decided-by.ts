import { comparedBy } from './compare-standings.js';
import type { Standing, TieRule } from './standing.js';

/**
 * Which link of the chain parts two standings: the answer to "why is she before me?". `shared` when nothing does and they
 * share a place.
 */
export function decidedBy(ties: readonly TieRule[], a: Standing, b: Standing): 'score' | TieRule | 'shared' {
  const chain = ['score', ...ties] as const;
  return chain.find((link) => comparedBy(link)(a, b) !== 0) ?? 'shared';
}
