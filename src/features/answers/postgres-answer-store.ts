import { GroupCommit } from '../../platform/database/group-commit.js';
import type { RawConnection } from '../../platform/database/raw-connection.js';
import {
  AnswerStore,
  type AnswersToSave,
  type AttemptAtSaving,
  type SaveOutcome,
  type StandingAnswer,
  takesAnswers,
} from './answer-store.js';

const LARGEST_BATCH = 500;

/**
 * A whole batch in one round trip: one statement is a transaction of its own.
 *
 * - `attempt … FOR SHARE` waits for whoever is ending one of these attempts and then sees how it ended; who wants to end
 *   one afterwards waits for this commit. Savers don't keep each other waiting.
 * - A newer answer replaces, an older one is replaced by what is there (`GREATEST`), so that `RETURNING` always has the
 *   `seq` that stands, even when another process stored it after this statement's snapshot.
 * - Rows are written in one order (`ORDER BY attempt_id, n`) by every process, so that no two wait for each other.
 */
const SAVE = `
WITH request AS (
  SELECT * FROM unnest($1::varchar[], $2::bigint[]) WITH ORDINALITY AS request (attempt_id, received_at, request)
), sent AS (
  SELECT * FROM unnest($3::int[], $4::int[], $5::varchar[], $6::bigint[]) WITH ORDINALITY AS sent (request, n, choice, seq, place)
), attempt_now AS (
  SELECT id, contest_id, state, deadline, answers_until, ended_at FROM attempt WHERE id = ANY ($1::varchar[]) FOR SHARE
), newest AS (
  SELECT DISTINCT ON (request.attempt_id, sent.n)
    request.attempt_id, sent.n, attempt_now.contest_id, sent.choice, sent.seq, request.received_at
  FROM sent JOIN request USING (request) JOIN attempt_now ON attempt_now.id = request.attempt_id
  WHERE attempt_now.state = 'open'
    AND (attempt_now.answers_until IS NULL OR request.received_at <= attempt_now.answers_until)
  ORDER BY request.attempt_id, sent.n, sent.seq DESC, sent.place
), stored AS (
  INSERT INTO answer AS standing (attempt_id, n, contest_id, choice, seq, saved_at)
  SELECT attempt_id, n, contest_id, choice, seq, received_at FROM newest ORDER BY attempt_id, n
  ON CONFLICT (attempt_id, n) DO UPDATE SET
    choice = CASE WHEN excluded.seq > standing.seq THEN excluded.choice ELSE standing.choice END,
    saved_at = CASE WHEN excluded.seq > standing.seq THEN excluded.saved_at ELSE standing.saved_at END,
    seq = GREATEST(excluded.seq, standing.seq)
  RETURNING attempt_id, n, seq
)
SELECT attempt_now.id, state, deadline, answers_until, ended_at, stored.n, stored.seq
FROM attempt_now LEFT JOIN stored ON stored.attempt_id = attempt_now.id`;

/** As the driver delivers it in array mode; a bigint comes as text. */
type Row = [
  id: string,
  state: string,
  deadline: string | null,
  answersUntil: string | null,
  endedAt: string | null,
  n: number | null,
  seq: string | null,
];

interface AttemptFound {
  readonly attempt: AttemptAtSaving;
  readonly standing: Map<number, number>;
}

export class PostgresAnswerStore extends AnswerStore {
  private readonly commits = new GroupCommit<AnswersToSave, SaveOutcome>((batch) => this.commit(batch), LARGEST_BATCH);

  constructor(private readonly connection: RawConnection) {
    super();
  }

  save(answers: AnswersToSave): Promise<SaveOutcome> {
    return this.commits.add(answers);
  }

  private async commit(batch: readonly AnswersToSave[]): Promise<SaveOutcome[]> {
    const { rows } = await this.connection.postgres().query<Row>({
      name: 'save-answers',
      text: SAVE,
      values: parametersOf(batch),
      rowMode: 'array',
    });
    const found = attemptsIn(rows);
    return batch.map((request) => outcomeOf(request, found.get(request.attemptId)));
  }
}

function parametersOf(batch: readonly AnswersToSave[]): unknown[][] {
  const requests: number[] = [];
  const numbers: number[] = [];
  const choices: string[] = [];
  const seqs: number[] = [];
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

function attemptsIn(rows: readonly Row[]): Map<string, AttemptFound> {
  const found = new Map<string, AttemptFound>();
  for (const [id, state, deadline, answersUntil, endedAt, n, seq] of rows) {
    let attempt = found.get(id);
    if (!attempt) {
      const times = { deadline: whole(deadline), answersUntil: whole(answersUntil), endedAt: whole(endedAt) };
      attempt = { attempt: { state, ...times }, standing: new Map() };
      found.set(id, attempt);
    }
    if (n !== null) attempt.standing.set(n, Number(seq));
  }
  return found;
}

function whole(bigint: string | null): number | null {
  return bigint === null ? null : Number(bigint);
}

function outcomeOf(request: AnswersToSave, found: AttemptFound | undefined): SaveOutcome {
  if (!found) return { saved: null, attempt: null };
  if (!takesAnswers(found.attempt, request.receivedAt)) return { saved: null, attempt: found.attempt };
  return { saved: request.answers.map(({ n }) => standingOf(found, n)), attempt: found.attempt };
}

function standingOf({ standing }: AttemptFound, n: number): StandingAnswer {
  const seq = standing.get(n);
  if (seq === undefined) throw new Error(`answer ${n} was neither stored nor there`);
  return { n, seq };
}
