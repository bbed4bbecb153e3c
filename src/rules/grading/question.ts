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

/** The part `scoring` of the contest document, with points in hundredths. */
export interface ScoringRule {
  readonly multipleChoice: MultipleChoiceRule;
  /** For `perOption`: hundredths for each right option that was picked; none: an incomplete choice earns 0. */
  readonly pointsEach?: number;
  /** Hundredths, 0 or negative, for a wrong answer of any question type. */
  readonly wrong: number;
  /** Hundredths, 0 or negative, for a question without an answer. */
  readonly blank: number;
}
