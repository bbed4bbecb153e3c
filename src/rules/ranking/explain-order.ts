import { comparedBy } from './compare-standings.js';
import type { Standing, TieRule } from './standing.js';

/** One link of the tie chain, held against two standings. */
export interface ExplainedLink {
  readonly rule: 'score' | TieRule;
  /** Hundredths, milliseconds, an instant, a count, or a lot; null: there is none. */
  readonly ahead: number | Date | null;
  readonly behind: number | Date | null;
  /** Whether this is the one that parts the two: the first that differs. */
  readonly decides: boolean;
}

/**
 * The answer to "why is she before me?": the links of the chain from the first to the one that decides. Where none does,
 * all of them, and the two share a place.
 *
 * @param ahead who stands before the other, or beside
 */
export function explainOrder(ties: readonly TieRule[], ahead: Standing, behind: Standing): ExplainedLink[] {
  const links: ExplainedLink[] = [];
  for (const rule of ['score', ...ties] as const) {
    const decides = comparedBy(rule)(ahead, behind) !== 0;
    links.push({ rule, ahead: valueOf(rule, ahead), behind: valueOf(rule, behind), decides });
    if (decides) break;
  }
  return links;
}

function valueOf(rule: 'score' | TieRule, standing: Standing): number | Date | null {
  switch (rule) {
    case 'score':
      return standing.score;
    case 'timeUsed':
      return standing.timeUsedMs;
    case 'finishedAt':
      return standing.finishedAt;
    case 'attempts':
      return standing.attempts;
    case 'lot':
      return standing.lot ?? null;
    default:
      return standing.sectionScores.find(({ title }) => rule === `section:${title}`)?.points ?? 0;
  }
}
