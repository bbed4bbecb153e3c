import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Contest } from '../contests/contests.public.js';
import type { Entry } from '../entries/entries.public.js';
import { nameKey, teamNameFaults, teamNameTaken, TeamsRepository, tidyTeamName } from '../teams/teams.public.js';
import { TeamFreedom } from './change-team.js';
import { type HeldTeam, HeldTeams } from './held-team.js';
import * as refusals from './team-member-refusals.js';

type Led = { readonly contest: Contest; readonly entry: Entry };

/** What a captain does, until teams close or somebody of the team begins to compete. */
@Injectable()
export class LeadTeam {
  constructor(
    private readonly transactions: Transactions,
    private readonly freedom: TeamFreedom,
    private readonly held: HeldTeams,
    private readonly teams: TeamsRepository,
  ) {}

  handOver(slug: string, accountId: string, entryId: string): Promise<Led> {
    return this.lead(slug, accountId, [], async (tx, { team, members }) => {
      if (!members.some(({ id }) => id === entryId)) throw refusals.noSuchMember();
      await this.teams.change(tx, team.id, { captainEntryId: entryId });
    });
  }

  /** The captain leaves by leaving. */
  remove(slug: string, accountId: string, entryId: string): Promise<Led> {
    return this.lead(slug, accountId, [entryId], async (tx, held) => {
      if (entryId === held.team.captainEntryId || !held.members.some(({ id }) => id === entryId))
        throw refusals.noSuchMember();
      await this.held.leave(tx, held, entryId);
    });
  }

  rename(slug: string, accountId: string, name: string): Promise<Led> {
    const faults = teamNameFaults('/name', name);
    if (faults.length > 0) throw invalidRequest(faults);
    return this.lead(slug, accountId, [], async (tx, { team }) => {
      if (!(await this.teams.rename(tx, team, tidyTeamName(name), nameKey(name))))
        throw invalidRequest([teamNameTaken('/name')]);
    });
  }

  /**
   * Who is in the team is read once it is held: whoever joins or leaves at the same moment has done so, or comes after.
   *
   * @param concerned whose entries change: held as well, so that none of them starts an attempt meanwhile
   */
  private async lead(
    slug: string,
    accountId: string,
    concerned: readonly string[],
    act: (tx: Tx, held: HeldTeam) => Promise<void>,
  ): Promise<Led> {
    const { contest, entry } = await this.freedom.own(slug, accountId);
    const { teamId } = entry;
    if (teamId === null) throw refusals.notInTeam();
    return this.transactions.run(async (tx) => {
      await this.freedom.refuseWhenFinal(tx, contest);
      await this.held.holdEntries(tx, [entry.id, ...concerned]);
      const held = await this.held.hold(tx, teamId);
      if (!held?.members.some(({ id }) => id === entry.id)) throw refusals.notInTeam();
      if (held.team.captainEntryId !== entry.id) throw refusals.captainOnly();
      await this.freedom.refuseCompeted(tx, held.members);
      await act(tx, held);
      await this.held.tell(tx, contest, [teamId]);
      return { contest, entry };
    });
  }
}
