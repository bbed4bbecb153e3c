import { Injectable } from '@nestjs/common';
import type { Reading } from '../../../platform/database/transactions.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import { RosterPlaces } from '../../rosters/rosters.public.js';
import type { Team } from '../../teams/teams.public.js';
import { EntriesRepository } from '../entries.repository.js';
import type { Entry } from '../entry-registry.js';

/** Somebody whom the roster lists for a team and who hasn't entered. */
export interface ExpectedMember {
  /** Of the place on the roster. */
  readonly id: string;
  readonly name: string;
}

/**
 * Where people enter by a roster, a team is made of whom the roster lists for it as well as of who is in it. Whoever has
 * entered is where the entry says, whatever the roster says: an organizer may have moved them.
 */
@Injectable()
export class ExpectedMembers {
  constructor(
    private readonly rosters: RosterPlaces,
    private readonly entries: EntriesRepository,
  ) {}

  /**
   * Never more than there are places left: a substitute has the place of somebody who hasn't come.
   *
   * @param teams of one contest, a few hundred at most
   * @param members of these teams
   * @returns by team, in the order of the roster; teams that expect nobody are missing
   */
  async ofTeams(
    reading: Reading,
    { registration }: Pick<ContestDocument, 'registration'>,
    teams: readonly Pick<Team, 'id' | 'contestId' | 'nameKey'>[],
    members: readonly Entry[],
  ): Promise<ReadonlyMap<string, readonly ExpectedMember[]>> {
    const [{ contestId } = { contestId: '' }] = teams;
    if (registration.mode !== 'roster' || contestId === '') return new Map();
    const keys = teams.map(({ nameKey }) => nameKey);
    const listed = await this.rosters.ofTeams(reading, contestId, keys);
    const accountIds = listed.flatMap(({ accountId }) => accountId ?? []);
    const entered = await this.entries.accountsIn(reading, contestId, accountIds);
    const waiting = listed.filter(({ accountId }) => accountId === null || !entered.has(accountId));
    const expected = teams.map(({ id, nameKey }) => {
      const present = members.filter(({ teamId, mergedIntoId }) => teamId === id && mergedIntoId === null).length;
      const places = Math.max(0, (registration.teamSize?.max ?? Infinity) - present);
      return [id, waiting.filter(({ teamKey }) => teamKey === nameKey).slice(0, places)] as const;
    });
    return new Map(expected.filter(([, people]) => people.length > 0));
  }

  /** The names of a few hundred at most, by id. */
  names(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
    return this.rosters.names(reading, ids);
  }
}
