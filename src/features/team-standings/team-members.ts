import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { type Entry, EntryRegistry, ExpectedMembers } from '../entries/entries.public.js';
import type { Team } from '../teams/teams.public.js';

/** Of whom a team is made. */
export interface Members {
  readonly entries: readonly Entry[];
  /** Whom the roster lists and who haven't entered: ids of their places on it. */
  readonly expected: readonly string[];
}

export const NOBODY: Members = { entries: [], expected: [] };

/** Only who stands for themselves is a member: of somebody who entered twice, the entry that counts. */
export function standingMembers(members: readonly Entry[]): Entry[] {
  return members.filter(({ mergedIntoId }) => mergedIntoId === null);
}

/** How many a team counts: each person once. */
export function sizeOf({ entries, expected }: Members): number {
  return standingMembers(entries).length + expected.length;
}

/** Of whom teams are made: of who is in them, and of whom the roster lists for them. */
@Injectable()
export class TeamMembers {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly expected: ExpectedMembers,
  ) {}

  /** @param teams of one contest, a few hundred at most */
  async of(
    reading: Reading,
    document: Pick<ContestDocument, 'registration'>,
    teams: readonly Pick<Team, 'id' | 'contestId' | 'nameKey'>[],
  ): Promise<Map<string, Members>> {
    const entries = await this.entries.ofTeams(
      reading,
      teams.map(({ id }) => id),
    );
    const expected = await this.expected.ofTeams(reading, document, teams, entries);
    const inTeam = byTeam(entries);
    return new Map(
      teams.map(({ id }) => [
        id,
        { entries: inTeam.get(id) ?? [], expected: (expected.get(id) ?? []).map((one) => one.id) },
      ]),
    );
  }
}

function byTeam(entries: readonly Entry[]): Map<string, Entry[]> {
  const members = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = members.get(entry.teamId ?? '');
    if (known) known.push(entry);
    else members.set(entry.teamId ?? '', [entry]);
  }
  return members;
}
