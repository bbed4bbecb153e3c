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
  private committing = false;

  /**
   * @param commit stores a batch durably; answers one outcome a request, in order
   * @param largest how many requests one commit takes
   */
  constructor(
    private readonly commit: (batch: readonly Request[]) => Promise<readonly Outcome[]>,
    private readonly largest: number,
  ) {}

  add(request: Request): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      if (!this.committing) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.committing = true;
    while (this.waiting.length > 0) {
      await otherRequestsRead();
      const batch = this.waiting.slice(0, this.largest);
      this.waiting = this.waiting.slice(batch.length);
      try {
        const outcomes = await this.commit(batch.map(({ request }) => request));
        batch.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.committing = false;
  }
}

/**
 * Node hands over the requests of one round of its event loop one after the other. A synchronous commit that didn't let
 * the round end would always hold a single request.
 */
function otherRequestsRead(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
