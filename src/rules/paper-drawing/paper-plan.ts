import type { QuestionType } from '../grading/question.js';

/** A question as far as drawing is concerned. */
export interface PoolQuestion {
  readonly id: string;
  readonly optionCount: number;
}

export interface PaperPlanSection {
  readonly title: string;
  readonly type: QuestionType;
  /** For each question, in hundredths. */
  readonly points: number;
  /**
   * What to draw from, in an order that never changes for a published contest: the same seed draws the same paper only
   * from the same pool in the same order.
   */
  readonly pool: readonly PoolQuestion[];
  /** How many questions the section asks; for a fixed section all of its pool. */
  readonly count: number;
  /** A fixed section asks its pool as it is, in the pool's order unless questions are shuffled. */
  readonly fixed: boolean;
}

/** The part `paper` of the contest document, with the pools looked up in the question bank. */
export interface PaperPlan {
  /** Who gets the same questions: everyone, everyone in the same stage, or nobody. */
  readonly drawnPer: 'contest' | 'stage' | 'attempt';
  /** What is put in chance order for each attempt. */
  readonly shuffle: { readonly questions: boolean; readonly options: boolean };
  readonly sections: readonly PaperPlanSection[];
}
