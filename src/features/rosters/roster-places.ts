import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { accessCodeHash } from '../../platform/session/credentials.js';
import type { RosterPerson } from './roster-person.entity.js';
import { rosterPlaceTaken } from './roster-refusals.js';
import { RostersRepository } from './rosters.repository.js';

/** Somebody's place on a contest's roster, as other features see it. */
export type RosterPlace = Pick<
  RosterPerson,
  'id' | 'accountId' | 'name' | 'employeeNumber' | 'phone' | 'organizationId' | 'division' | 'teamName' | 'teamKey'
>;

/** Who is on a contest's roster: what later features ask. */
const MOST_FOUND = 300;

@Injectable()
export class RosterPlaces {
  constructor(private readonly rosters: RostersRepository) {}

  /** The place of somebody who came with an access code before; null: none. */
  ofAccount(reading: Reading, contestId: string, accountId: string): Promise<RosterPlace | null> {
    return this.rosters.byAccount(reading, contestId, accountId);
  }

  /** The place that an access code is for, as somebody types it; null: it is nobody's. */
  byCode(reading: Reading, contestId: string, typed: string): Promise<RosterPlace | null> {
    return this.rosters.byCode(reading, contestId, accessCodeHash(typed));
  }

  /** Of a few thousand accounts at most, by account. */
  async ofAccounts(
    reading: Reading,
    contestId: string,
    accountIds: readonly string[],
  ): Promise<Map<string, RosterPlace>> {
    const people = await this.rosters.byAccounts(reading, contestId, accountIds);
    return new Map(people.flatMap((person) => (person.accountId ? [[person.accountId, person] as const] : [])));
  }

  /** The accounts of those who came, found by access code, employee number, phone or name; a few hundred at most. */
  async accountsFound(reading: Reading, contestId: string, typed: string): Promise<string[]> {
    const byCode = await this.byCode(reading, contestId, typed);
    const { people } = await this.rosters.page(reading, contestId, { search: typed, limit: MOST_FOUND });
    return [byCode, ...people].flatMap((person) => person?.accountId ?? []);
  }

  /** Who is listed for one of these teams, by `Team.nameKey`, in the order of the roster; a few hundred teams at most. */
  ofTeams(reading: Reading, contestId: string, teamKeys: readonly string[]): Promise<RosterPlace[]> {
    return this.rosters.ofTeams(reading, contestId, teamKeys);
  }

  /** The names of a few hundred places at most, by id. */
  async names(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
    return ids.length === 0 ? new Map<string, string>() : this.rosters.names(reading, ids);
  }

  /** Makes it the place of this account. @throws roster-place-taken when it is another one's by now, or nobody is expected any more */
  async claim(tx: Tx, placeId: string, accountId: string): Promise<void> {
    const place = await this.rosters.hold(tx, placeId);
    if (place?.accountId === accountId) return;
    if (!place || place.accountId !== null) throw rosterPlaceTaken();
    await this.rosters.change(tx, placeId, { accountId });
  }
}
