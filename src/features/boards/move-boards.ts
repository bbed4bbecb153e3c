import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../../platform/observing/log.js';
import type { StandingChange } from '../standings/standings.public.js';
import { ContestBoards } from './contest-boards.js';

/** Moves the boards after standings that are durable. */
@Injectable()
export class MoveBoards {
  constructor(
    private readonly boards: ContestBoards,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Never fails: a board that could not follow is opened anew from what is stored. */
  run(changes: readonly StandingChange[]): void {
    this.follow(changes).catch((error: unknown) => {
      this.log.error({ err: error, about: changes.slice(0, 20).map(({ entryId }) => entryId) }, 'a board fell behind');
      for (const { contestId } of changes) this.boards.close(contestId);
    });
  }

  private async follow(changes: readonly StandingChange[]): Promise<void> {
    for (const change of changes) await this.boards.takeOver(change);
  }
}
