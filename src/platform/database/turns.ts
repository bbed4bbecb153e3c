/**
 * A line in which each waits for the one before: SQLite's single connection can hold
 * one transaction at a time, and a second one that began meanwhile would silently
 * become a savepoint inside the first.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when everyone who came earlier is done, however they ended. */
  take<T>(work: () => Promise<T> | T): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
