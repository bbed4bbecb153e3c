import { Injectable } from '@nestjs/common';
import { ContestCatalogue } from '../contests/contests.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';
import { type Contest } from '../contests/contests.public.js';
import { TeamPlaces } from '../teams/teams.public.js';
import { entryAnswer, type EntryAnswer } from './entries.wire.js';
import { entryNotFound } from './entry-refusals.js';
import type { Entry } from './entry-registry.js';
import { entryTeamToWire } from './entry-team.wire.js';

@Injectable()
export class EntryViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
    private readonly places: TeamPlaces,
  ) {}

  async own(slug: string, accountId: string): Promise<EntryAnswer> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    if (!entry) throw entryNotFound();
    return this.answer(contest, entry);
  }

  /** The entry as its owner sees it, with the team that it is in. */
  async answer(contest: Contest, entry: Entry): Promise<EntryAnswer> {
    const { committed } = this.transactions;
    const team = entry.teamId === null ? null : await this.places.team(committed, entry.teamId);
    const members = team ? await this.entries.ofTeams(committed, [team.id]) : [];
    return entryAnswer(contest, entry, team && entryTeamToWire(team, members, entry));
  }
}
