import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Tx } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { hasTeams } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { StandingChange } from '../standings/standings.public.js';
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
    const closed = changes.flatMap((change) => change.closed ?? []);
    await this.follow(tx, { contestId, document, teamIds }, closed.length < changes.length ? null : closed);
  }

  /** In the transaction in which somebody joined or left. */
  async teams(tx: Tx, change: TeamChange): Promise<void> {
    await this.follow(tx, change, null);
  }

  /** @param closed attempts whose end brought it about; null: a decision did, which holds for the past as well */
  private async follow(
    tx: Tx,
    { contestId, document, teamIds }: TeamChange,
    closed: readonly AttemptRecord[] | null,
  ): Promise<void> {
    if (teamIds.length === 0 || !document.teams) return;
    const changed = await this.update.run(tx, document, teamIds);
    tx.afterCommit(() => {
      this.boards.takeOver(contestId, changed, closed).catch((error: unknown) => {
        this.log.error({ err: error, contestId }, 'a team board fell behind');
        this.boards.close(contestId);
      });
    });
  }
}
