import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../observing/log.js';

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
}

/**
 * Work that nobody waits for, at intervals. Declared by features, started by the server
 * only: the command line uses the same features without their chores.
 */
@Injectable()
export class Background implements OnModuleDestroy {
  private readonly chores: Chore[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private running: Promise<void>[] = [];
  private stopped = true;

  constructor(@Inject(LOG) private readonly log: Logger) {}

  every(everyMs: number, name: string, run: () => Promise<void>): void {
    this.chores.push({ name, everyMs, run });
  }

  start(): void {
    this.stopped = false;
    for (const chore of this.chores) this.schedule(chore);
  }

  /** Waits for what is under way and starts nothing more. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private schedule(chore: Chore): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const done = chore
        .run()
        .catch((error: unknown) => this.log.error({ err: error, chore: chore.name }, 'a chore failed'))
        .then(() => this.schedule(chore));
      this.running = [...this.running, done];
      void done.finally(() => (this.running = this.running.filter((other) => other !== done)));
    }, chore.everyMs);
    this.timers.add(timer);
  }
}
