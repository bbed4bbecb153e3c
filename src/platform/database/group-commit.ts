import { serverBusy } from '../http/platform-refusals.js';

/** Seconds of work for a healthy database. */
const MOST_WAITING = 20_000;

interface Waiting<Request, Outcome> {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets many small writes share one durable commit.
 *
 * The first request goes as soon as everything that has already reached the process was looked at. Requests that arrive
 * while a commit is under way wait together and go into the next one, so that under load a hundred share one flush of
 * the disk and alone one waits for nobody. Each is answered only after the commit that holds it is durable. When a commit
 * fails, all in it fail.
 */
export class GroupCommit<Request, Outcome> {
  private waiting: Waiting<Request, Outcome>[] = [];
  private underWay = 0;

  /**
   * @param commit stores a batch durably; answers one outcome a request, in order
   * @param largest how many requests one commit takes
   * @param sideBySide how many commits may be under way at once: more than one where a commit is mostly waiting for
   *   another process, which then works on one while this process answers the other
   * @param enoughBeside how many requests have to wait for another commit to begin while one is under way, since
   *   each commit costs something however small it is
   */
  constructor(
    private readonly commit: (batch: readonly Request[]) => Promise<readonly Outcome[]>,
    private readonly largest: number,
    private readonly sideBySide = 1,
    private readonly enoughBeside = 1,
  ) {}

  /** @throws server-busy when so many wait that the database must be standing still */
  add(request: Request): Promise<Outcome> {
    if (this.waiting.length >= MOST_WAITING) return Promise.reject(serverBusy());
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      if (this.underWay < this.sideBySide && this.enoughWait(this.underWay)) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.underWay += 1;
    while (this.enoughWait(this.underWay - 1)) {
      await otherRequestsRead();
      const batch = this.waiting.slice(0, this.largest);
      if (batch.length === 0) break;
      this.waiting = this.waiting.slice(batch.length);
      try {
        const outcomes = await this.commit(batch.map(({ request }) => request));
        batch.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.underWay -= 1;
  }

  private enoughWait(others: number): boolean {
    return this.waiting.length >= (others === 0 ? 1 : this.enoughBeside);
  }
}

/**
 * Node hands over the requests of one round of its event loop one after the other. A synchronous commit that didn't let
 * the round end would always hold a single request.
 */
function otherRequestsRead(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
