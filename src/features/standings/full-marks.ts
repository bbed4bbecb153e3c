import { fullMarks, reachesMark } from '../../rules/scoring/mark.js';
import type { StageWorth } from '../../rules/scoring/finished-attempt.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { type ContestDocument, markOf, paperWorths } from '../contests/contests.public.js';

type Papers = Pick<ContestDocument, 'paper' | 'stages'>;

/**
 * What an attempt could earn, in hundredths: what the paper of its stage is worth, less the questions that were declared
 * void. Every share of full marks starts here: the result of an attempt, a person's standing, and by it places, passes
 * and the rates of organizations.
 *
 * @param attempt graded; its sections say what is void of them
 */
export function attemptFullMarks(
  document: Papers,
  { stageId, sectionScores }: Pick<AttemptRecord, 'stageId' | 'sectionScores'>,
): number {
  const isVoid = (sectionScores ?? []).reduce((sum, section) => sum + (section.void ?? 0), 0);
  return paperWorth(document, stageId) - isVoid;
}

/** The stages of a contest and what the paper of each is worth, in hundredths; none: the contest has no stages. */
export function stageWorths(document: Papers): StageWorth[] {
  return (document.stages ?? []).map(({ id }) => ({ id, fullMarks: paperWorth(document, id) }));
}

/** What of a standing a mark is compared with, in hundredths; `fullMarks` null: nobody has worked them out yet. */
export interface Scored {
  readonly score: number;
  readonly fullMarks: number | null;
}

/** Whether a score reaches a mark of the document; null: the document has no such mark. */
export function reachesWritten({ score, fullMarks }: Scored, written: number | string | undefined): boolean | null {
  return written === undefined ? null : reachesMark(score, fullMarks ?? 0, markOf(written));
}

/** A stage that the document doesn't have, which `verify` reports, had the contest's own paper. */
function paperWorth({ paper, stages = [] }: Papers, stageId: string | null): number {
  return fullMarks(paperWorths(stages.find(({ id }) => id === stageId)?.paper ?? paper));
}
