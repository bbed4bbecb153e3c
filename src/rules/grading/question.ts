export type QuestionType = 'true-false' | 'single' | 'multiple';

/** What grading has to know of a question. */
export interface KeyedQuestion {
  readonly type: QuestionType;
  readonly optionCount: number;
  /**
   * The right options by canonical letter (the order of the question bank, not the order that a paper shows). For
   * true/false and single choice more than one letter means that each of them is accepted, which is how a corrected
   * key looks ("both B and C are taken as right").
   */
  readonly key: readonly string[];
  /** Further keys that a correction accepts: the one that earns most counts. */
  readonly accepted?: readonly (readonly string[])[];
  /** Decided by a correction whatever was chosen: the full points for everyone, or as if it had not been asked. */
  readonly settled?: 'everyone' | 'void';
  /** Worth of a complete right answer, in hundredths of a point. */
  readonly points: number;
}

/** The letters of the options, in canonical order: A is option 0. True/false has A (正确) and B (错误). */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export type MultipleChoiceRule = 'allOrNothing' | 'half' | 'perOption' | 'proportional';

/** `scoring.speed` of the contest document, in hundredths of a point. */
export interface SpeedRule {
  /** For a right answer, however late. */
  readonly base: number;
  /** On top of it for each whole second that the question's clock had left. */
  readonly perSecondLeft: number;
  /** `time.perQuestion`. */
  readonly perQuestionMs: number;
}

/** The part `scoring` of the contest document, with points in hundredths. */
export interface ScoringRule {
  readonly multipleChoice: MultipleChoiceRule;
  /** For `perOption`: hundredths for each right option that was picked; none: an incomplete choice earns 0. */
  readonly pointsEach?: number;
  /** Hundredths, 0 or negative, for a wrong answer of any question type. */
  readonly wrong: number;
  /** Hundredths, 0 or negative, for a question without an answer. */
  readonly blank: number;
  /** Only where each question has a clock of its own: what a right answer earns depends on its time. */
  readonly speed?: SpeedRule;
}
