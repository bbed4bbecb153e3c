/**
 * The server's time on this device (I5). The device's own clock is never asked what time it is, because it may be wrong:
 * what the server said last is carried on by a counter that nobody can set.
 */
export class ServerClock {
  private readonly listeners = new Set<() => void>();
  /** Between these bounds lies what has to be added to the counter. */
  private bounds: { readonly least: number; readonly most: number } | null = null;

  /** @param counter milliseconds that only ever grow, such as `performance.now` */
  constructor(private readonly counter: () => number) {}

  /**
   * What a request that took from `sentAt` to now (by the counter) said. The answer was written somewhere between, so a
   * slow one says little: what was known better stays, unless both can't be true, as after the device has slept.
   */
  hear(serverTime: string, sentAt: number): void {
    const said = Date.parse(serverTime);
    const [least, most] = [said - this.counter(), said - sentAt];
    const known = this.bounds ?? { least, most };
    const both = { least: Math.max(least, known.least), most: Math.min(most, known.most) };
    this.bounds = both.least <= both.most ? both : { least, most };
    for (const listener of this.listeners) listener();
  }

  /** Calls whenever the server has said what time it is; until then `now` may be hours away. Returns how to stop that. */
  whenHeard(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isSet(): boolean {
    return this.bounds !== null;
  }

  /** Milliseconds since 1970 by the server's clock. Before the server said anything, by the device's. */
  now(): number {
    if (!this.bounds) return Date.now();
    return this.counter() + (this.bounds.least + this.bounds.most) / 2;
  }

  /** By the counter; for `hear`. */
  stamp(): number {
    return this.counter();
  }
}
