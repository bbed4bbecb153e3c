import { GroupCommit } from '../../platform/database/group-commit.js';
import type { RawConnection } from '../../platform/database/raw-connection.js';
import {
  AnswerStore,
  type AnswersToSave,
  type SaveOutcome,
  type StandingAnswer,
  takesAnswers,
} from './answer-store.js';

const LARGEST_BATCH = 500;
const SIDE_BY_SIDE = 2;

/** Fewer wait for the statement under way: split in two, sixteen writers cost PostgreSQL a third more processor time. */
const ENOUGH_BESIDE = 32;

/**
 * A whole batch in one round trip: one statement is a transaction of its own.
 *
 * - `attempt … FOR SHARE` waits for whoever is ending one of these attempts and then sees how it ended; who wants to end
 *   one afterwards waits for this commit. Savers don't keep each other waiting. Inside `LATERAL` each attempt is looked up
 *   by its key, whatever the planner believes about a table that was empty a minute ago.
 * - A newer answer replaces, and so does another one as new; an older one is replaced by what is there (`GREATEST`), so
 *   that `RETURNING` always has the `seq` that stands, even when another process stored it after this statement's snapshot.
 * - Attempts are held and rows are written in one order by every process, so that no two wait for each other: neither two
 *   savers nor a saver and whoever ends several attempts.
 */
const SAVE = `
WITH request AS (
  SELECT request.place, request.attempt_id, request.received_at, attempt_now.*
  FROM (
    SELECT * FROM unnest($1::varchar[], $2::bigint[]) WITH ORDINALITY AS request (attempt_id, received_at, place)
    ORDER BY attempt_id
  ) AS request
  CROSS JOIN LATERAL (
    SELECT contest_id, state, deadline, answers_until, ended_at FROM attempt WHERE id = request.attempt_id FOR SHARE
  ) AS attempt_now
), sent AS (
  SELECT * FROM unnest($3::int[], $4::int[], $5::varchar[], $6::bigint[])
    WITH ORDINALITY AS sent (request_place, n, choice, seq, place)
), newest AS (
  SELECT DISTINCT ON (request.attempt_id, sent.n)
    request.attempt_id, sent.n, request.contest_id, sent.choice, sent.seq, request.received_at
  FROM sent JOIN request ON request.place = sent.request_place
  WHERE request.state = 'open' AND (request.answers_until IS NULL OR request.received_at <= request.answers_until)
  ORDER BY request.attempt_id, sent.n, sent.seq DESC, sent.place DESC
), stored AS (
  INSERT INTO answer AS standing (attempt_id, n, contest_id, choice, seq, saved_at)
  SELECT attempt_id, n, contest_id, choice, seq, received_at FROM newest ORDER BY attempt_id, n
  ON CONFLICT (attempt_id, n) DO UPDATE SET
    choice = CASE WHEN excluded.seq >= standing.seq THEN excluded.choice ELSE standing.choice END,
    saved_at = CASE
      WHEN excluded.seq > standing.seq OR (excluded.seq = standing.seq AND excluded.choice <> standing.choice)
      THEN excluded.saved_at ELSE standing.saved_at END,
    seq = GREATEST(excluded.seq, standing.seq)
  RETURNING attempt_id, n, seq
)
SELECT sent.request_place, request.state, request.deadline, request.answers_until, request.ended_at, sent.n, stored.seq
FROM sent JOIN request ON request.place = sent.request_place
LEFT JOIN stored ON stored.attempt_id = request.attempt_id AND stored.n = sent.n
ORDER BY sent.place`;

/** One for each answer that was sent to an attempt that there is. A bigint comes as text. */
type Row = [
  place: number,
  state: string,
  deadline: string | null,
  answersUntil: string | null,
  endedAt: string | null,
  n: number,
  seq: string | null,
];

export class PostgresAnswerStore extends AnswerStore {
  private readonly commits = new GroupCommit<AnswersToSave, SaveOutcome>(
    (batch) => this.commit(batch),
    LARGEST_BATCH,
    SIDE_BY_SIDE,
    ENOUGH_BESIDE,
  );

  constructor(private readonly connection: RawConnection) {
    super();
  }

  save(answers: AnswersToSave): Promise<SaveOutcome> {
    return this.commits.add(answers);
  }

  private async commit(batch: readonly AnswersToSave[]): Promise<SaveOutcome[]> {
    const save = { name: 'save-answers', text: SAVE, values: parametersOf(batch), rowMode: 'array' } as const;
    const { rows } = await this.connection.onPostgres((pool) => pool.query<Row>(save));
    return outcomesOf(batch, rows);
  }
}

function parametersOf(batch: readonly AnswersToSave[]): unknown[][] {
  const requests: number[] = [];
  const numbers: number[] = [];
  const choices: string[] = [];
  const seqs: number[] = [];
  // PostgreSQL counts places from 1.
  batch.forEach(({ answers }, index) => {
    for (const { n, choice, seq } of answers) {
      requests.push(index + 1);
      numbers.push(n);
      choices.push(choice);
      seqs.push(seq);
    }
  });
  return [
    batch.map(({ attemptId }) => attemptId),
    batch.map(({ receivedAt }) => receivedAt),
    requests,
    numbers,
    choices,
    seqs,
  ];
}

function outcomesOf(batch: readonly AnswersToSave[], rows: readonly Row[]): SaveOutcome[] {
  let next = 0;
  return batch.map((request, index) => {
    const own: Row[] = [];
    for (let row = rows[next]; row?.[0] === index + 1; row = rows[++next]) own.push(row);
    return outcomeOf(request, own);
  });
}

function outcomeOf({ receivedAt }: AnswersToSave, rows: readonly Row[]): SaveOutcome {
  const [first] = rows;
  if (!first) return { saved: null, attempt: null };
  const [, state, deadline, answersUntil, endedAt] = first;
  const attempt = { state, deadline: whole(deadline), answersUntil: whole(answersUntil), endedAt: whole(endedAt) };
  return { saved: takesAnswers(attempt, receivedAt) ? rows.map(standingOf) : null, attempt };
}

function standingOf([, , , , , n, seq]: Row): StandingAnswer {
  if (seq === null) throw new Error(`answer ${n} was neither stored nor there`);
  return { n, seq: Number(seq) };
}

function whole(bigint: string | null): number | null {
  return bigint === null ? null : Number(bigint);
}
