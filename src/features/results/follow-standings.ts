import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { EventBus } from '../../platform/events/event-bus.js';
import { LOG } from '../../platform/observing/log.js';
import { type ClosedAttempt, ContestBoards } from './contest-boards.js';
import type { EntryStanding } from './standing.entity.js';

/** A board of a contest shows something else than before. */
export interface LeaderboardChanged {
  readonly name: 'leaderboard-changed';
  readonly contestId: string;
}

/** Moves the boards after a standing that has been stored, and tells who watches them. */
@Injectable()
export class FollowStandings {
  constructor(
    private readonly boards: ContestBoards,
    private readonly events: EventBus,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Never fails: the standing is stored, and a board that could not follow is opened anew from what is stored. */
  run(standing: EntryStanding, closed: ClosedAttempt): void {
    const { contestId, entryId } = standing;
    this.boards
      .takeOver(standing, closed)
      .then(() => this.events.announce<LeaderboardChanged>({ name: 'leaderboard-changed', contestId }))
      .catch((error: unknown) => {
        this.log.error({ err: error, contestId, entryId }, 'a leaderboard could not follow a standing');
        this.boards.close(contestId);
      });
  }
}
