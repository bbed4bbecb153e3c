import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { gradeAnswer } from '../../../rules/grading/grade-answer.js';
import type { ComposedPaper } from '../../../rules/paper-drawing/compose-paper.js';
import { toCanonical } from '../../../rules/paper-drawing/shown-letters.js';
import { answerKey, AnswersRepository } from '../../answers/answers.public.js';
import type { ContestKeys } from '../../answer-keys/answer-keys.public.js';
import type { AttemptRecord } from '../../attempts/attempts.public.js';
import { ContestCatalogue, rulesFor } from '../../contests/contests.public.js';
import { AttemptPapers, keyedQuestion } from '../../papers/papers.public.js';

/** A question of an attempt's paper that was corrected since the attempt was graded. */
interface Asked {
  readonly attemptId: string;
  readonly n: number;
  /** Index of the section. */
  readonly section: number;
  readonly id: string;
  readonly order: readonly number[];
  readonly points: number;
}

/** What an attempt comes to by newer keys. */
export type RegradedScore = Pick<AttemptRecord, 'id' | 'score' | 'sectionScores'>;

/**
 * Scores by newer keys, out of the scores by older ones: only the answers to the corrected questions are read and graded,
 * by the old key and by the new one, and the difference is what their section changes by. That is exact, since a section is
 * the sum of its questions and the total the sum of the sections, never below 0.
 */
@Injectable()
export class RegradedScores {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly papers: AttemptPapers,
    private readonly answers: AnswersRepository,
  ) {}

  /** @param attempts of one contest that have been graded by these or by older keys, a few hundred at most */
  async of(attempts: readonly AttemptRecord[], keys: ContestKeys): Promise<RegradedScore[]> {
    const asked = await this.askedOf(attempts, keys);
    const given = await this.answers.ofQuestions(this.transactions.committed, [...asked.values()].flat());
    const regraded: RegradedScore[] = [];
    for (const attempt of attempts) {
      const questions = await this.contests.questions(attempt.contestVersionId);
      const { scoring } = rulesFor(await this.contests.version(attempt.contestVersionId), attempt.stageId);
      const sections = (attempt.sectionScores ?? []).map((section) => ({ ...section }));
      for (const { attemptId, n, section, id, order, points } of asked.get(attempt.id) ?? []) {
        const answer = given.get(answerKey(attemptId, n));
        const choice = toCanonical(answer?.choice ?? [], order);
        const gradedBy = (revision: number | null) => {
          const question = keyedQuestion(id, points, questions, keys.at(revision));
          const earned = gradeAnswer(question, choice, scoring, answer?.usedMs).points;
          return { earned, void: question.settled === 'void' ? points : 0 };
        };
        const changed = sections[section];
        if (!changed) throw new Error(`section ${section} of attempt ${attemptId} has no score`);
        const [was, is] = [gradedBy(attempt.keyRevision), gradedBy(keys.revision)];
        changed.points += is.earned - was.earned;
        const isVoid = (changed.void ?? 0) + is.void - was.void;
        if (isVoid > 0) changed.void = isVoid;
        else delete changed.void;
      }
      const sum = sections.reduce((total, { points }) => total + points, 0);
      regraded.push({ id: attempt.id, score: Math.max(0, sum), sectionScores: sections });
    }
    return regraded;
  }

  private async askedOf(attempts: readonly AttemptRecord[], keys: ContestKeys): Promise<Map<string, Asked[]>> {
    const asked = new Map<string, Asked[]>();
    const versions = new Map<string, ReadonlySet<string>>();
    for (const attempt of attempts) {
      const { contestVersionId, keyRevision } = attempt;
      const known = `${contestVersionId} ${keyRevision}`;
      const corrected =
        versions.get(known) ?? (await this.versionsOf(contestVersionId, keys.correctedAfter(keyRevision)));
      versions.set(known, corrected);
      if (corrected.size > 0) asked.set(attempt.id, askedOn(await this.papers.of(attempt), attempt.id, corrected));
    }
    return asked;
  }

  /** Of the questions, the versions that papers of this contest version can ask. */
  private async versionsOf(contestVersionId: string, questionIds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    if (questionIds.size === 0) return new Set();
    const questions = await this.contests.questions(contestVersionId);
    return new Set([...questions.values()].filter((one) => questionIds.has(one.questionId)).map(({ id }) => id));
  }
}

function askedOn(paper: ComposedPaper, attemptId: string, versions: ReadonlySet<string>): Asked[] {
  return paper.sections.flatMap(({ points, questions }, section) =>
    questions
      .filter(({ id }) => versions.has(id))
      .map(({ n, id, order }) => ({ attemptId, n, section, id, order, points })),
  );
}
