/** Answers of one request, checked against the paper. */
export interface AnswersToSave {
  readonly attemptId: string;
  /** Milliseconds since 1970 by the server's clock, when the request arrived: what the deadline is held against. */
  readonly receivedAt: number;
  readonly answers: readonly AnswerToSave[];
}

export interface AnswerToSave {
  readonly n: number;
  /** Letters as shown, ascending: `ABD`; empty to take the answer back. */
  readonly choice: string;
  readonly seq: number;
}

export interface StandingAnswer {
  readonly n: number;
  /** The `seq` of the answer that stands, which is a higher one when the answer that was sent is out of date. */
  readonly seq: number;
}

/** `saved`: durable, one standing answer for each that was sent, in that order. `null`: nothing was stored. */
export interface SaveOutcome {
  readonly saved: readonly StandingAnswer[] | null;
  readonly attempt: AttemptAtSaving | null;
}

/** The attempt as the transaction that stored (or refused) found it. Milliseconds since 1970. */
export interface AttemptAtSaving {
  readonly state: string;
  readonly deadline: number | null;
  /** Deadline and grace. */
  readonly answersUntil: number | null;
  readonly endedAt: number | null;
}

/**
 * Stores answers durably, many requests sharing one commit.
 *
 * Whether an attempt still takes answers is decided in the transaction that stores them, by the row in the database: an
 * attempt that has ended, or whose time was over when the request arrived, stores nothing. Who ends an attempt
 * at the same time either waits for this commit and counts its answers, or has this save refused (I1).
 *
 * Of several answers to one question the highest `seq` stands, whatever the order in which they come; of two different ones
 * with the same `seq` (two devices that went on from the same state) the later: it is acknowledged, so it has to be stored.
 * A request that is sent twice changes nothing.
 */
export abstract class AnswerStore {
  abstract save(answers: AnswersToSave): Promise<SaveOutcome>;
}

/** The database's own condition, said once more where its outcome is read. */
export function takesAnswers(attempt: AttemptAtSaving, receivedAt: number): boolean {
  return attempt.state === 'open' && (attempt.answersUntil === null || receivedAt <= attempt.answersUntil);
}
