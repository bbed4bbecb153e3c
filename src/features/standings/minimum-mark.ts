import { fullMarks, reachesMark } from '../../rules/scoring/mark.js';
import { type ContestDocument, markOf, paperWorths } from '../contests/contests.public.js';

/**
 * Whether a person's score (hundredths) is too low for a place. Percent are of one paper's full marks, so the check of
 * the document takes them only where the score is one of one paper.
 *
 * Source: contest document, `ranking.minimumMark`.
 */
export function belowMinimum({ ranking, paper }: Pick<ContestDocument, 'ranking' | 'paper'>, score: number): boolean {
  const { minimumMark } = ranking;
  return minimumMark !== undefined && !reachesMark(score, fullMarks(paperWorths(paper)), markOf(minimumMark));
}
