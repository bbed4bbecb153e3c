import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import {
  type Entry,
  entryNotFound,
  EntryViews,
  givenTeamFaults,
  type GivenTeam,
  TeamAtEntering,
} from '../entries/entries.public.js';
import { TeamPlaces } from '../teams/teams.public.js';
import { CompetedEntries } from './competed-entries.js';
import { HeldTeams } from './held-team.js';
import * as refusals from './team-member-refusals.js';

const NOTHING_GIVEN = said(
  '请填写队名组队，或填写领队给您的邀请码加入。',
  'Give a name to found a team, or the invitation code that a captain gave you.',
);

/** Who acts, and from where. */
interface Caller {
  readonly id: string;
  readonly address: string;
}

/** What has to hold before anybody changes anything about a team by themselves. */
@Injectable()
export class TeamFreedom {
  constructor(
    private readonly views: EntryViews,
    private readonly places: TeamPlaces,
    private readonly competed: CompetedEntries,
    private readonly contests: ContestCatalogue,
  ) {}

  /** @throws contest-not-found, entry-not-found, teams-closed */
  async own(slug: string, accountId: string): Promise<{ contest: Contest; entry: Entry }> {
    const { contest, entry } = await this.views.find(slug, accountId);
    if (!entry) throw entryNotFound();
    this.places.refuseWhenClosed(contest);
    return { contest, entry };
  }

  /** To be called first in the transaction that changes something. @throws contest-final */
  refuseWhenFinal(tx: Tx, contest: Contest): Promise<void> {
    return this.contests.refuseWhenFinal(tx, contest.id);
  }

  /** @throws team-competed */
  async refuseCompeted(tx: Tx, entries: readonly Pick<Entry, 'id'>[]): Promise<void> {
    const ids = entries.map(({ id }) => id);
    if (await this.competed.any(tx, ids)) throw refusals.teamCompeted();
  }
}

/** Founds a team or joins one, later than at entering or in place of another. */
@Injectable()
export class JoinTeam {
  constructor(
    private readonly transactions: Transactions,
    private readonly freedom: TeamFreedom,
    private readonly held: HeldTeams,
    private readonly team: TeamAtEntering,
  ) {}

  async run(slug: string, caller: Caller, given: GivenTeam): Promise<{ contest: Contest; entry: Entry }> {
    const { contest, entry } = await this.freedom.own(slug, caller.id);
    refuseFaulty(contest, given);
    if (entry.teamId !== null && (await this.team.isIn(entry, given))) return { contest, entry };
    const asked = await this.team.asked(contest, caller, given);
    return this.transactions.run(async (tx) => {
      await this.freedom.refuseWhenFinal(tx, contest);
      const standing = (await this.held.holdEntries(tx, [entry.id])).get(entry.id) ?? entry;
      await this.freedom.refuseCompeted(tx, [standing]);
      const wanted = asked && 'team' in asked ? [asked.team.id] : [];
      // Both teams in one order, so that two who change places with each other don't wait in a circle.
      await this.held.holdTeams(tx, [...wanted, ...(standing.teamId === null ? [] : [standing.teamId])]);
      const before = standing.teamId === null ? null : await this.held.hold(tx, standing.teamId);
      if (before) await this.held.leave(tx, before, standing.id);
      const joined = await this.team.join(tx, contest, { ...standing, teamId: null }, asked);
      if (before) await this.held.tell(tx, contest, [before.team.id]);
      return { contest, entry: joined };
    });
  }
}

/** Takes oneself out of the team, where one may be in none. */
@Injectable()
export class LeaveTeam {
  constructor(
    private readonly transactions: Transactions,
    private readonly freedom: TeamFreedom,
    private readonly held: HeldTeams,
  ) {}

  async run(slug: string, accountId: string): Promise<{ contest: Contest; entry: Entry }> {
    const { contest, entry } = await this.freedom.own(slug, accountId);
    if (contest.current.document.registration.team === 'required') throw refusals.teamNeeded();
    return this.transactions.run(async (tx) => {
      await this.freedom.refuseWhenFinal(tx, contest);
      const standing = (await this.held.holdEntries(tx, [entry.id])).get(entry.id) ?? entry;
      const team = standing.teamId === null ? null : await this.held.hold(tx, standing.teamId);
      if (!team) throw refusals.notInTeam();
      await this.freedom.refuseCompeted(tx, [standing]);
      await this.held.leave(tx, team, standing.id);
      await this.held.tell(tx, contest, [team.team.id]);
      return { contest, entry: { ...standing, teamId: null } };
    });
  }
}

/** @throws invalid-request */
function refuseFaulty(contest: Contest, given: GivenTeam): void {
  const isNothing = given.teamName === undefined && given.teamCode === undefined;
  const faults = givenTeamFaults(contest, given);
  if (isNothing || faults.length > 0)
    throw invalidRequest(isNothing ? [{ pointer: '/teamName', detail: NOTHING_GIVEN }] : faults);
}
