import { randomInt } from 'node:crypto';
import { newWriter, post } from './writers.mjs';

type Writer = ReturnType<typeof newWriter>;

interface Shown {
  readonly done: boolean;
  readonly n: number;
  readonly shownAt: string;
  readonly deadline: string;
}

/**
 * Somebody who goes through contests whose questions come one at a time, attempt after attempt, and notes whatever the
 * server takes back of what it has said: a clock that began anew, a question that came back, an answer that is lost.
 */
export class Walker {
  readonly attempts: Writer[] = [];
  readonly faults: string[] = [];
  /** Null: the next has to be started. */
  private current: Writer | null = null;
  private clocks = new Map<number, string>();
  private showing = 0;
  private answered = 0;

  constructor(
    private readonly slug: string,
    private readonly token: string,
  ) {}

  /** How many questions have been shown, over all attempts. */
  shown = 0;

  /** One request or two; fails where the server doesn't answer. */
  async step(url: string): Promise<void> {
    const attempt = (this.current ??= await this.begin(url));
    const question = (await post(url, `/api/attempts/${attempt.attemptId}/questions`, this.token, {}).catch(
      (error: Error) => {
        // A submission whose answer was cut off.
        if (error.message.includes('attempt-closed')) this.current = null;
        throw error;
      },
    )) as Shown;
    if (question.done) {
      await post(url, `/api/attempts/${attempt.attemptId}/submission`, this.token, {});
      this.current = null;
      return;
    }
    this.note(attempt, question);
    // Sometimes it stays open, and the same question is asked for again.
    if (randomInt(3) > 0) await this.answer(url, attempt, question.n);
  }

  private note({ attemptId }: Writer, { n, shownAt, deadline }: Shown): void {
    const clock = `${shownAt}–${deadline}`;
    const known = this.clocks.get(n);
    const about = `question ${n} of ${attemptId}`;
    if (known !== undefined && known !== clock) this.faults.push(`${about}: ${known} became ${clock}`);
    if (n < this.showing) this.faults.push(`${about} came back after question ${this.showing}`);
    if (n <= this.answered) this.faults.push(`${about} was answered, and came again`);
    if (known === undefined) this.shown += 1;
    this.clocks.set(n, clock);
    this.showing = Math.max(this.showing, n);
  }

  private async answer(url: string, attempt: Writer, n: number): Promise<void> {
    const seq = ++attempt.seq;
    const reply = await fetch(`${url}/api/attempts/${attempt.attemptId}/answers`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ answers: [{ n, choice: ['ABC'[seq % 3]], seq }] }),
    });
    if (reply.status !== 200) return;
    attempt.acknowledged.set(n, seq);
    this.answered = n;
  }

  private async begin(url: string): Promise<Writer> {
    const { attempt } = await post(url, `/api/contests/${this.slug}/attempts`, this.token, {});
    const writer = newWriter(attempt.id, this.token);
    this.attempts.push(writer);
    this.clocks = new Map();
    this.showing = 0;
    this.answered = 0;
    return writer;
  }
}
