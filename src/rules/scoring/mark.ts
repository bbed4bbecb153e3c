/** A threshold: `points` in hundredths, or `percent` of the full marks. Contest document, `passMark`, `excellentMark`. */
export type Mark = { readonly points: number } | { readonly percent: number };

const THOUSANDTHS = 1000;

/**
 * Whether a score (hundredths) reaches a mark; exactly the mark reaches it.
 *
 * Percent count to three decimals and are compared without rounding the score: 60 % of 80.01 points is 48.006, which
 * 48.00 doesn't reach and 48.01 does. With full marks of 0 there is nothing to earn, and no percentage is reached.
 */
export function reachesMark(score: number, fullMarks: number, mark: Mark): boolean {
  if ('points' in mark) return score >= mark.points;
  return fullMarks > 0 && score * 100 * THOUSANDTHS >= Math.round(mark.percent * THOUSANDTHS) * fullMarks;
}

/** The worth of a whole paper in hundredths; `points` for each of the section's `count` questions. */
export function fullMarks(sections: readonly { readonly points: number; readonly count: number }[]): number {
  return sections.reduce((sum, section) => sum + section.points * section.count, 0);
}
