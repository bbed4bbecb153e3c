import { Turns } from '../database/turns.js';

/** A line in which each waits for the one before, and nobody joins when it is full: what waits takes memory, too. */
export class BoundedLine {
  private readonly turns = new Turns();
  private inside = 0;

  /** @param longest how many there may be at once, with the one whose turn it is */
  constructor(private readonly longest: number) {}

  /** @throws what `refuse` makes, when the line is full */
  async take<T>(work: () => Promise<T>, refuse: () => Error): Promise<T> {
    if (this.inside >= this.longest) throw refuse();
    this.inside += 1;
    try {
      return await this.turns.take(work);
    } finally {
      this.inside -= 1;
    }
  }
}
