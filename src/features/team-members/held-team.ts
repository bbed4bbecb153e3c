import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { type Team, TeamChanges, TeamsRepository } from '../teams/teams.public.js';

export interface HeldTeam {
  readonly team: Team;
  /** In the order in which they entered. */
  readonly members: readonly Entry[];
}

/** Teams whose members change: everybody holds the entries first and then the teams. */
@Injectable()
export class HeldTeams {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly teams: TeamsRepository,
    private readonly changes: TeamChanges,
  ) {}

  /** The entries as they stand, held; those that there are not are missing. */
  async holdEntries(tx: Tx, ids: readonly string[]): Promise<Map<string, Entry>> {
    return new Map((await this.entries.hold(tx, ids)).map((entry) => [entry.id, entry]));
  }

  /** The team is held, not its members: nobody joins it or leaves it, and they may do everything else. Null: it is gone. */
  async hold(tx: Tx, teamId: string): Promise<HeldTeam | null> {
    const [team] = await this.teams.hold(tx, [teamId]);
    return team ? { team, members: await this.entries.ofTeams(tx, [teamId]) } : null;
  }

  /** Takes somebody out of a team: whose captain leaves is led by the member who entered first. */
  async leave(tx: Tx, held: HeldTeam, entryId: string): Promise<void> {
    await this.giveBack(tx, held, entryId);
    await this.settle(tx, held.team);
  }

  /** Holds several teams, in one order for everybody. */
  async holdTeams(tx: Tx, teamIds: readonly string[]): Promise<void> {
    await this.teams.hold(tx, teamIds);
  }

  /** A member's place is free again, and a captain's with it. */
  async giveBack(tx: Tx, { team, members }: HeldTeam, entryId: string): Promise<void> {
    const left = members.filter(({ id }) => id !== entryId);
    const captainEntryId = team.captainEntryId === entryId ? (left[0]?.id ?? null) : team.captainEntryId;
    await this.entries.setTeam(tx, entryId, null);
    await this.teams.change(tx, team.id, { members: left.length, captainEntryId });
  }

  /** The team as it stands after members changed; one that nobody is left in goes. */
  async settle(tx: Tx, team: Team): Promise<HeldTeam> {
    const members = await this.entries.ofTeams(tx, [team.id]);
    const standing = await this.teams.find(tx, team.id);
    if (standing && members.length > 0) return { team: standing, members };
    await this.teams.remove(tx, team.id);
    return { team: { ...team, captainEntryId: null, members: 0 }, members: [] };
  }

  async tell(tx: Tx, contest: Contest, teamIds: readonly string[]): Promise<void> {
    await this.changes.tell(tx, { contestId: contest.id, document: contest.current.document, teamIds });
  }
}
