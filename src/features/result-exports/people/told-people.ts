import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AccountDirectory } from '../../accounts/accounts.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import { GroupsOfPeople } from '../sheets/groups-of-people.js';
import type { RankedPerson, RankedStanding } from './result-table.js';
import { StagesOfPeople } from './stages-of-people.js';

/** What is known of people beside where they stand, a page of them at a time. */
@Injectable()
export class ToldPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly accounts: AccountDirectory,
    private readonly groups: GroupsOfPeople,
    private readonly stages: StagesOfPeople,
  ) {}

  /** Those who entered for one of these organizations. */
  async within<Person extends RankedStanding>(
    people: readonly Person[],
    organizations: ReadonlySet<string> | null,
  ): Promise<readonly Person[]> {
    if (!organizations) return people;
    const entryIds = people.map(({ standing }) => standing.entryId);
    const entries = await this.entries.byIds(this.transactions.committed, entryIds);
    const wanted = new Set(
      entries.filter(({ organizationId }) => organizations.has(organizationId ?? '')).map(({ id }) => id),
    );
    return people.filter(({ standing }) => wanted.has(standing.entryId));
  }

  /** Answers with what tells of a page of people. */
  async of(contest: Contest): Promise<(people: readonly RankedStanding[]) => Promise<RankedPerson[]>> {
    const stagesOf = await this.stages.of(contest);
    return async (people) => {
      const { committed } = this.transactions;
      const standings = people.map(({ standing }) => standing);
      const [entries, accounts, stages] = await Promise.all([
        this.entries.byIds(
          committed,
          standings.map(({ entryId }) => entryId),
        ),
        this.accounts.byIds(committed, [...new Set(standings.map(({ accountId }) => accountId))]),
        stagesOf(standings),
      ]);
      const groups = await this.groups.of(entries);
      const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
      const accountOf = new Map(accounts.map((account) => [account.id, account]));
      return people.map((person) => {
        const { entryId, accountId } = person.standing;
        const entry = entryOf.get(entryId);
        return {
          ...person,
          entry,
          account: accountOf.get(accountId),
          ...(groups.get(entryId) ?? { organization: null, team: null }),
          stages: stages.get(entryId) ?? new Map<string, number>(),
        };
      });
    };
  }
}
