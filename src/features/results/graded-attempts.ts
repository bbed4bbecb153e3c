import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { GradedPaper } from '../../rules/grading/grade-paper.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import { AttemptArchive, AttemptPapers, type AttemptRecord, type GivenAnswer } from '../attempts/attempts.public.js';

/** A finished attempt with everything that is said about it. */
export interface GradedAttempt {
  readonly attempt: AttemptRecord;
  readonly paper: ComposedPaper;
  readonly answers: readonly GivenAnswer[];
  readonly graded: GradedPaper;
}

/** Grades finished attempts once more: which questions were right is never stored, only what came of it. */
@Injectable()
export class GradedAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly papers: AttemptPapers,
  ) {}

  async of(attempt: AttemptRecord): Promise<GradedAttempt> {
    const [paper, grade, answers] = await Promise.all([
      this.papers.of(attempt),
      this.papers.gradingOf(attempt),
      this.archive.answersOf(this.transactions.committed, [attempt.id]),
    ]);
    const given = answers.get(attempt.id) ?? [];
    return { attempt, paper, answers: given, graded: grade(given) };
  }
}
