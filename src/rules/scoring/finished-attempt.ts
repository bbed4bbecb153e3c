/** Which attempts make a person's score: contest document, `attempts.counts`. */
export type CountsRule = 'best' | 'first' | 'last' | 'sum' | 'average' | 'sumOfDailyBest' | 'sumOfStageBest';

export interface SectionScore {
  readonly title: string;
  /** Hundredths. */
  readonly points: number;
}

/** An attempt that has ended (submitted or expired) and was graded; voided attempts and practice are none. */
export interface FinishedAttempt {
  /** Counts a person's attempts in the contest from 1, in the order in which they were started. */
  readonly number: number;
  /** Hundredths. */
  readonly score: number;
  readonly timeUsedMs: number;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly stageId: string | null;
  readonly sectionScores: readonly SectionScore[];
  /** What its paper could earn, in hundredths: that of its stage, less what was declared void. */
  readonly fullMarks: number;
}

export interface PersonScore {
  /** Hundredths. */
  readonly score: number;
  readonly timeUsedMs: number;
  /** When the last of the counting attempts was finished. */
  readonly finishedAt: Date;
  /** Finished attempts in all, counting or not. */
  readonly attempts: number;
  /** The numbers of the attempts that make the score, ascending. */
  readonly counting: number[];
  readonly sectionScores: SectionScore[];
  /** What the attempts that count could earn, in hundredths: what a mark in percent is a share of. */
  readonly fullMarks: number;
}

/** A stage of the contest, and what its paper is worth in hundredths. */
export interface StageWorth {
  readonly id: string;
  readonly fullMarks: number;
}
