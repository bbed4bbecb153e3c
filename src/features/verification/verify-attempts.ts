import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { timeUsedMs } from '../../rules/attempt-timing/answer-in-time.js';
import {
  AnswerKeys,
  AttemptArchive,
  AttemptPapers,
  type AttemptRecord,
  type GivenAnswer,
  type GradedAttemptPaper,
} from '../attempts/attempts.public.js';
import { type ContestKeys, type CorrectedKeys } from '../answer-keys/answer-keys.public.js';
import type { Contest } from '../contests/contests.public.js';
import { CorrectionsUnderWay } from '../key-corrections/key-corrections.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';

/** How many attempts are read at once, with their answers. */
const PAGE = 200;

/** The sweep comes every few seconds; what is overdue for longer was forgotten. */
const SWEPT_WITHIN_MS = 60_000;

/** By which keys attempts are graded, and which of them were left behind. */
@Injectable()
export class VerifyKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly papers: AttemptPapers,
    private readonly keys: AnswerKeys,
    private readonly underWay: CorrectionsUnderWay,
  ) {}

  /** The newest keys, to be asked for before attempts are read. */
  newest(contest: Contest): Promise<ContestKeys> {
    return this.keys.fresh(contest.id);
  }

  /** Those by which an attempt says that it was graded. */
  async of(attempt: AttemptRecord): Promise<CorrectedKeys> {
    return (await this.keys.of(attempt.contestId, attempt.keyRevision)).at(attempt.keyRevision);
  }

  /** Whether a question of an attempt that ended was corrected since it was graded. */
  async isBehind(attempt: AttemptRecord, newest: ContestKeys): Promise<boolean> {
    if (attempt.score === null || (attempt.keyRevision ?? 0) >= newest.revision) return false;
    const corrected = newest.correctedAfter(attempt.keyRevision);
    return (await this.papers.questionsOf(attempt)).some((questionId) => corrected.has(questionId));
  }

  /** @param behind as they were when they were read: a correction under way may have come to them meanwhile */
  async left(contest: Contest, behind: readonly AttemptRecord[], newest: ContestKeys): Promise<Difference[]> {
    const { committed } = this.transactions;
    if (behind.length === 0 || (await this.underWay.in(committed, contest.id))) return [];
    const found: Difference[] = [];
    for (const { id } of behind) {
      const now = await this.archive.find(committed, id);
      if (now && (await this.isBehind(now, newest)))
        found.push(differences.olderKeys(now, now.keyRevision, newest.revision));
    }
    return found;
  }
}

/** Every attempt of a contest by itself: graded again from the stored answers and the stored version of the key. */
@Injectable()
export class VerifyAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly papers: AttemptPapers,
    private readonly keys: VerifyKeys,
    private readonly clock: Clock,
  ) {}

  /** @param seen gets each attempt once it is checked */
  async run(contest: Contest, seen: (attempt: AttemptRecord) => void): Promise<Difference[]> {
    const { committed } = this.transactions;
    const found: Difference[] = [];
    const behind: AttemptRecord[] = [];
    const newest = await this.keys.newest(contest);
    for await (const page of this.archive.inPages(committed, contest.id, PAGE)) {
      const answers = await this.archive.answersOf(
        committed,
        page.map(({ id }) => id),
      );
      for (const attempt of page) {
        found.push(...(await this.check(attempt, answers.get(attempt.id) ?? [])));
        if (await this.keys.isBehind(attempt, newest)) behind.push(attempt);
        seen(attempt);
      }
      await setImmediate();
    }
    return [...found, ...(await this.keys.left(contest, behind, newest))];
  }

  private async check(attempt: AttemptRecord, answers: readonly GivenAnswer[]): Promise<Difference[]> {
    if (attempt.state === 'open') return this.overdue(attempt);
    if (attempt.state === 'voided') return [];
    try {
      const grade = await this.papers.gradingOf(attempt);
      const graded = grade(answers, await this.keys.of(attempt));
      return [
        ...checkAnswers(attempt, answers, graded),
        ...checkScore(attempt, graded),
        ...checkTimes(attempt, graded),
      ];
    } catch (error) {
      return [differences.unreadablePaper(attempt, error instanceof Error ? error.message : String(error))];
    }
  }

  private async overdue(attempt: AttemptRecord): Promise<Difference[]> {
    const { answersUntil } = attempt;
    const forgotten = answersUntil !== null && this.clock.now().getTime() - answersUntil.getTime() > SWEPT_WITHIN_MS;
    if (!forgotten) return [];
    // The sweep of a server that was just started may have come to it meanwhile.
    const now = await this.archive.find(this.transactions.committed, attempt.id);
    return now?.state === 'open' ? [differences.overdue(attempt, answersUntil)] : [];
  }
}

function checkAnswers(
  attempt: AttemptRecord,
  answers: readonly GivenAnswer[],
  graded: GradedAttemptPaper,
): Difference[] {
  const count = graded.questions.length;
  return answers.filter(({ n }) => n < 1 || n > count).map(({ n }) => differences.answerToNothing(attempt, n, count));
}

function checkScore(attempt: AttemptRecord, { total, sections }: GradedAttemptPaper): Difference[] {
  const { score, sectionScores } = attempt;
  const found = score === total ? [] : [differences.otherScore(attempt, score, total)];
  const stored = sectionScores ?? [];
  for (let index = 0; index < Math.max(stored.length, sections.length); index++) {
    const [has, should] = [stored[index], sections[index]];
    if (has?.points !== should?.points || has?.title !== should?.title)
      found.push(differences.otherSection(attempt, (should ?? has)?.title ?? '', has?.points, should?.points));
    if (has && should && (has.void ?? 0) !== should.void)
      found.push(differences.otherVoid(attempt, should.title, has.void ?? 0, should.void));
  }
  return found;
}

function checkTimes(attempt: AttemptRecord, { questionsUsedMs }: GradedAttemptPaper): Difference[] {
  const { state, startedAt, endedAt, deadline, answersUntil } = attempt;
  if (endedAt === null || attempt.timeUsedMs === null) return [differences.unfinished(attempt)];

  const found: Difference[] = [];
  const computed = questionsUsedMs ?? timeUsedMs({ startedAt, endedAt, deadline });
  if (attempt.timeUsedMs !== computed) found.push(differences.otherTime(attempt, attempt.timeUsedMs, computed));
  const latest = state === 'expired' ? deadline : answersUntil;
  const expiredElsewhere = state === 'expired' && endedAt.getTime() !== deadline?.getTime();
  if (endedAt < startedAt || expiredElsewhere || (latest && endedAt > latest))
    found.push(differences.endedOutOfTime(attempt, endedAt, latest));
  return found;
}
