import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptClosings } from '../attempts/attempts.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { TeamsRepository } from '../teams/teams.public.js';

/** Where several attempts end in one transaction, the teams of all of them are held at once, after the people. */
@Injectable()
export class HoldTeamsOfEnds implements OnModuleInit {
  constructor(
    private readonly closings: AttemptClosings,
    private readonly entries: EntryRegistry,
    private readonly teams: TeamsRepository,
  ) {}

  onModuleInit(): void {
    this.closings.hold((tx, attempts) =>
      this.hold(
        tx,
        attempts.map(({ entryId }) => entryId),
      ),
    );
  }

  private async hold(tx: Tx, entryIds: readonly string[]): Promise<void> {
    const entries = await this.entries.byIds(tx, entryIds);
    const keptIds = entries.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
    const kept = keptIds.length > 0 ? await this.entries.byIds(tx, keptIds) : [];
    const teamIds = [...entries, ...kept].flatMap(({ teamId }) => teamId ?? []);
    if (teamIds.length > 0) await this.teams.hold(tx, [...new Set(teamIds)]);
  }
}
