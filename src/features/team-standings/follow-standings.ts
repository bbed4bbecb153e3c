import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Tx } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import { type ContestDocument, hasTeams } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { hadEndedBefore, type StandingChange } from '../standings/standings.public.js';
import type { TeamChange } from '../teams/teams.public.js';
import { TeamBoards } from './team-boards.js';
import { UpdateTeamStandings } from './update-team-standings.js';

/** Keeps team standings, and the boards of them, up to date with whatever they depend on. */
@Injectable()
export class FollowStandings {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly update: UpdateTeamStandings,
    private readonly boards: TeamBoards,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** In the transaction in which members came to stand otherwise; all are of one contest. */
  async standings(tx: Tx, changes: readonly StandingChange[]): Promise<void> {
    const [{ contestId, document } = { contestId: '', document: null }] = changes;
    if (!document || !hasTeams(document)) return;
    const members = await this.entries.byIds(
      tx,
      changes.map(({ entryId }) => entryId),
    );
    const teamIds = [...new Set(members.flatMap(({ teamId }) => teamId ?? []))];
    const thaws = changes.some(({ document, closed }) => !closed || endedBeforeFreeze(document, closed));
    await this.follow(tx, { contestId, document, teamIds }, thaws);
  }

  /** In the transaction in which somebody joined or left. */
  async teams(tx: Tx, change: TeamChange): Promise<void> {
    await this.follow(tx, change, true);
  }

  private async follow(tx: Tx, { contestId, document, teamIds }: TeamChange, thaws: boolean): Promise<void> {
    if (teamIds.length === 0 || !document.teams) return;
    const changed = await this.update.run(tx, document, teamIds);
    tx.afterCommit(() => {
      if (thaws) this.boards.thaw(contestId);
      this.boards.takeOver(contestId, changed).catch((error: unknown) => {
        this.log.error({ err: error, contestId }, 'a team board fell behind');
        this.boards.close(contestId);
      });
    });
  }
}

/** Overdue before the freeze and closed by the sweep after it: that still belongs on the board that stands still. */
function endedBeforeFreeze(document: ContestDocument, closed: NonNullable<StandingChange['closed']>): boolean {
  const { freezeAt } = document.publication.leaderboards;
  return freezeAt !== undefined && hadEndedBefore(new Date(freezeAt))(closed);
}
