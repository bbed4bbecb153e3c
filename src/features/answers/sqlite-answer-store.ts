import type { Database, Statement } from 'better-sqlite3';
import { GroupCommit } from '../../platform/database/group-commit.js';
import type { RawConnection } from '../../platform/database/raw-connection.js';
import type { Transactions } from '../../platform/database/transactions.js';
import {
  AnswerStore,
  type AnswersToSave,
  type AnswerToSave,
  type AttemptAtSaving,
  type SaveOutcome,
  takesAnswers,
} from './answer-store.js';

const LARGEST_BATCH = 500;

type AttemptRow = AttemptAtSaving & { readonly contestId: string };

/**
 * One synchronous transaction a batch on the one writing connection, in a turn of its own: an asynchronous one would
 * mix with others, and a second connection would wait for the lock on the main thread.
 */
export class SqliteAnswerStore extends AnswerStore {
  private readonly commits = new GroupCommit<AnswersToSave, SaveOutcome>(
    (batch) => this.transactions.takeTurn(() => this.prepared().commit(batch)),
    LARGEST_BATCH,
  );
  private statements: SqliteStatements | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly connection: RawConnection,
  ) {
    super();
  }

  save(answers: AnswersToSave): Promise<SaveOutcome> {
    return this.commits.add(answers);
  }

  private prepared(): SqliteStatements {
    return (this.statements ??= new SqliteStatements(this.connection.sqlite()));
  }
}

/** Statements compiled once. `store` writes nothing when a newer answer, or the same, is there. */
class SqliteStatements {
  private readonly attempt: Statement<[string], AttemptRow>;
  private readonly store: Statement<[string, number, string, string, number, number]>;
  private readonly standing: Statement<[string, number], number>;
  /** `immediate`: the lock is taken before the first read, so that it can't be refused between reading and writing. */
  readonly commit: (batch: readonly AnswersToSave[]) => SaveOutcome[];

  constructor(database: Database) {
    this.attempt = database.prepare(
      `SELECT state, deadline, answers_until AS "answersUntil", ended_at AS "endedAt", contest_id AS "contestId"
       FROM attempt WHERE id = ?`,
    );
    this.store = database.prepare(
      `INSERT INTO answer (attempt_id, n, contest_id, choice, seq, saved_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (attempt_id, n) DO UPDATE
       SET choice = excluded.choice, seq = excluded.seq, saved_at = excluded.saved_at
       WHERE excluded.seq > answer.seq OR (excluded.seq = answer.seq AND excluded.choice <> answer.choice)`,
    );
    this.standing = database.prepare('SELECT seq FROM answer WHERE attempt_id = ? AND n = ?');
    this.standing.pluck();
    const transaction = database.transaction((batch: readonly AnswersToSave[]) =>
      batch.map((request) => this.storeAll(request)),
    );
    this.commit = (batch) => {
      if (database.inTransaction) throw new Error('another transaction is open: the answers would become part of it');
      return transaction.immediate(batch);
    };
  }

  private storeAll(request: AnswersToSave): SaveOutcome {
    const attempt = this.attempt.get(request.attemptId) ?? null;
    if (!attempt || !takesAnswers(attempt, request.receivedAt)) return { saved: null, attempt };
    return { saved: request.answers.map((answer) => this.storeOne(request, attempt.contestId, answer)), attempt };
  }

  private storeOne({ attemptId, receivedAt }: AnswersToSave, contestId: string, { n, choice, seq }: AnswerToSave) {
    const { changes } = this.store.run(attemptId, n, contestId, choice, seq, receivedAt);
    return { n, seq: changes === 1 ? seq : (this.standing.get(attemptId, n) as number) };
  }
}
