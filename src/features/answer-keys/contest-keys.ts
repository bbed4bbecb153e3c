import type { KeyCorrection } from '../../rules/grading/key-correction.js';
import type { KeyCorrectionRow } from './key-correction.entity.js';

/** What holds besides the keys of the question bank, by question (not by version). */
export type CorrectedKeys = ReadonlyMap<string, KeyCorrection>;

const NONE: ReadonlyMap<string, KeyCorrectionRow> = new Map();

export const UNCORRECTED: CorrectedKeys = NONE;

/** All corrections of one contest, so that its keys can be said as they were at any revision. Never changes. */
export class ContestKeys {
  private readonly known = new Map<number, ReadonlyMap<string, KeyCorrectionRow>>();

  /** @param corrections by revision, from 1 without gaps */
  constructor(readonly corrections: readonly KeyCorrectionRow[]) {}

  /** Of the newest correction; 0: there is none. */
  get revision(): number {
    return this.corrections.length;
  }

  /** The newest correction of each question up to a revision. */
  at(revision: number | null = this.revision): ReadonlyMap<string, KeyCorrectionRow> {
    const upTo = revision ?? 0;
    if (upTo === 0) return NONE;
    const known = this.known.get(upTo);
    if (known) return known;
    const made = new Map(this.corrections.slice(0, upTo).map((correction) => [correction.questionId, correction]));
    this.known.set(upTo, made);
    return made;
  }

  /** The questions that were corrected after a revision. */
  correctedAfter(revision: number | null): ReadonlySet<string> {
    return new Set(this.corrections.slice(revision ?? 0).map(({ questionId }) => questionId));
  }
}
