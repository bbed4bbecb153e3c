import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../observing/log.js';

/** News that is announced after it is durable. `name` says what happened, in the past tense. */
export interface Announcement {
  readonly name: string;
}

/** Carries news from the feature that knows it to those that want it. Delivery is at most once: news is a hint to look, never the only copy. */
export abstract class EventBus {
  abstract announce<E extends Announcement>(event: E): void;
  abstract on<E extends Announcement>(name: E['name'], listener: (event: E) => void | Promise<void>): void;
}

@Injectable()
export class InProcessEventBus extends EventBus {
  private readonly listeners = new Map<string, ((event: Announcement) => void | Promise<void>)[]>();

  constructor(@Inject(LOG) private readonly log: Logger) {
    super();
  }

  announce<E extends Announcement>(event: E): void {
    for (const listener of this.listeners.get(event.name) ?? [])
      void Promise.resolve()
        .then(() => listener(event))
        .catch((error: unknown) => this.log.error({ err: error, event: event.name }, 'a listener failed'));
  }

  on<E extends Announcement>(name: E['name'], listener: (event: E) => void | Promise<void>): void {
    const known = this.listeners.get(name) ?? [];
    this.listeners.set(name, [...known, listener as (event: Announcement) => void | Promise<void>]);
  }
}
