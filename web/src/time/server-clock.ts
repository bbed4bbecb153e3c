/**
 * The server's time on this device (I5). The device's own clock is never asked what time it is, because it may be wrong:
 * what the server said last is carried on by a counter that nobody can set.
 */
export class ServerClock {
  private readonly listeners = new Set<() => void>();
  private base: { readonly server: number; readonly counter: number } | null = null;

  /** @param counter milliseconds that only ever grow, such as `performance.now` */
  constructor(private readonly counter: () => number) {}

  /** What a request that took from `sentAt` to now (by the counter) said. The answer was written about half way. */
  hear(serverTime: string, sentAt: number): void {
    const heardAt = this.counter();
    this.base = { server: Date.parse(serverTime) + (heardAt - sentAt) / 2, counter: heardAt };
    for (const listener of this.listeners) listener();
  }

  /** Calls whenever the server has said what time it is; until then `now` may be hours away. Returns how to stop that. */
  whenHeard(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isSet(): boolean {
    return this.base !== null;
  }

  /** Milliseconds since 1970 by the server's clock. Before the server said anything, by the device's. */
  now(): number {
    if (!this.base) return Date.now();
    return this.base.server + (this.counter() - this.base.counter);
  }

  /** By the counter; for `hear`. */
  stamp(): number {
    return this.counter();
  }
}
