import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { GroupCommit } from '../../platform/database/group-commit.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AnswersRepository, type AnswersToSave, attemptNotFound, type SaveOutcome } from '../answers/answers.public.js';
import type { QuestionClock } from '../papers/papers.public.js';
import type { QuestionShowing } from './question-showing.entity.js';
import { QuestionWalk } from './question-walk.js';
import { QuestionWalksRepository } from './question-walks.repository.js';

interface SaveInWalk {
  readonly attemptId: string;
  readonly save: AnswersToSave & { readonly graceMs: number };
}

interface NextInWalk {
  readonly attemptId: string;
  readonly next: QuestionClock;
}

type Step = SaveInWalk | NextInWalk;

/** On SQLite everybody else waits for one commit. */
const LARGEST_BATCH = 100;

/**
 * Attempts whose questions are shown one at a time. Showing a question and saving its answer both happen while the attempt
 * is held: two devices that ask at once get the same question, and an answer that comes too late is never stored. Many
 * people's steps share one commit, and each is answered when it is durable.
 */
@Injectable()
export class QuestionWalks {
  private readonly commits = new GroupCommit<Step, unknown>((batch) => this.commit(batch), LARGEST_BATCH);

  constructor(
    private readonly transactions: Transactions,
    private readonly walks: QuestionWalksRepository,
    private readonly answers: AnswersRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The question that is showing now; null: all have been.
   *
   * @throws attempt-not-found, attempt-closed
   */
  async next(attemptId: string, clock: QuestionClock): Promise<QuestionShowing | null> {
    return thrown((await this.commits.add({ attemptId, next: clock })) as QuestionShowing | null | Refusal);
  }

  /**
   * As `AnswerStore.save`, for the question that is showing.
   *
   * @throws attempt-not-found, attempt-closed, question-not-showing, question-time-over
   */
  async save(save: SaveInWalk['save']): Promise<SaveOutcome> {
    return thrown((await this.commits.add({ attemptId: save.attemptId, save })) as SaveOutcome | Refusal);
  }

  private commit(batch: readonly Step[]): Promise<unknown[]> {
    return this.transactions.run(async (tx) => {
      const walks = await this.open(tx, [...new Set(batch.map(({ attemptId }) => attemptId))]);
      const now = this.clock.now();
      const outcomes = batch.map((step) => taken(step, walks.get(step.attemptId), now));
      const writes = [...walks.values()].map((walk) => ({ id: walk.attempt.id, ...walk.writes() }));
      await this.walks.keepExtra(
        tx,
        writes.filter(({ usedExtra }) => usedExtra).map(({ id }) => id),
        null,
      );
      await this.walks.insert(
        tx,
        writes.flatMap(({ shown }) => shown),
      );
      await this.answers.store(
        tx,
        writes.flatMap(({ answers }) => answers),
      );
      return outcomes;
    });
  }

  private async open(tx: Tx, attemptIds: readonly string[]): Promise<Map<string, QuestionWalk>> {
    const attempts = await this.walks.hold(tx, attemptIds);
    const newest = await this.walks.newest(tx, attemptIds);
    const given = await this.answers.ofAttempts(tx, attemptIds);
    return new Map(
      [...attempts.values()].map((attempt) => {
        const current = newest.get(attempt.id) ?? null;
        const standing = given.get(attempt.id)?.find(({ n }) => n === current?.n);
        const answer = standing ? { choice: standing.choice.join(''), seq: standing.seq } : null;
        return [attempt.id, new QuestionWalk(attempt, current, answer)];
      }),
    );
  }
}

function taken(step: Step, walk: QuestionWalk | undefined, now: Date): QuestionShowing | null | SaveOutcome | Refusal {
  if (!walk) return attemptNotFound();
  if ('next' in step) return walk.next(step.next, now);
  const saved = walk.save({ ...step.save, receivedAt: new Date(step.save.receivedAt) });
  return saved instanceof Refusal ? saved : { saved, attempt: walk.atSaving() };
}

function thrown<Outcome>(outcome: Outcome | Refusal): Outcome {
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}
