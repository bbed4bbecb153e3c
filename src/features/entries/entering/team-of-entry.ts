import { Injectable } from '@nestjs/common';
import type { Reading } from '../../../platform/database/transactions.js';
import type { Contest } from '../../contests/contests.public.js';
import { TeamPlaces } from '../../teams/teams.public.js';
import { EntriesRepository } from '../entries.repository.js';
import type { Entry } from '../entry-registry.js';
import { type EntryTeam, entryTeamToWire } from '../entry-team.wire.js';
import { ExpectedMembers } from './expected-members.js';

/** The team that an entry is in, as its members see it. */
@Injectable()
export class TeamOfEntry {
  constructor(
    private readonly places: TeamPlaces,
    private readonly entries: EntriesRepository,
    private readonly expected: ExpectedMembers,
  ) {}

  /** Null: in none. */
  async read(reading: Reading, { current }: Contest, entry: Entry): Promise<EntryTeam | null> {
    const team = entry.teamId === null ? null : await this.places.team(reading, entry.teamId);
    if (!team) return null;
    const members = await this.entries.ofTeams(reading, [team.id]);
    const expected = await this.expected.ofTeams(reading, current.document, [team], members);
    return entryTeamToWire(team, { members, expected: expected.get(team.id) ?? [] }, entry);
  }
}
