import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { GradedPaper } from '../../rules/grading/grade-paper.js';
import { type KeyCorrectionRow, UNCORRECTED } from '../answer-keys/answer-keys.public.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import {
  AnswerKeys,
  AttemptArchive,
  AttemptPapers,
  type AttemptRecord,
  type GivenAnswer,
} from '../attempts/attempts.public.js';

/** A finished attempt with everything that is said about it. */
export interface GradedAttempt {
  readonly attempt: AttemptRecord;
  readonly paper: ComposedPaper;
  readonly answers: readonly GivenAnswer[];
  /** What was corrected of the keys by which it is graded, by question. */
  readonly keys: ReadonlyMap<string, KeyCorrectionRow>;
  readonly graded: GradedPaper;
  /** What it would come to by the keys of the question bank. */
  readonly byBank: GradedPaper;
}

/** Grades finished attempts once more: which questions were right is never stored, only what came of it. */
@Injectable()
export class GradedAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly papers: AttemptPapers,
    private readonly keys: AnswerKeys,
  ) {}

  async of(attempt: AttemptRecord): Promise<GradedAttempt> {
    const [paper, grade, keys, answers] = await Promise.all([
      this.papers.of(attempt),
      this.papers.gradingOf(attempt),
      this.keys.of(attempt.contestId, attempt.keyRevision),
      this.archive.answersOf(this.transactions.committed, [attempt.id]),
    ]);
    const given = answers.get(attempt.id) ?? [];
    const held = keys.at(attempt.keyRevision);
    const graded = grade(given, held);
    const byBank = held.size === 0 ? graded : grade(given, UNCORRECTED);
    return { attempt, paper, answers: given, keys: held, graded, byBank };
  }
}
