import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { OrganizationDirectory } from '../organizations/organizations.public.js';
import { StandingsRepository } from '../standings/standings.public.js';
import { LikelyDoubles } from './find-doubles.js';
import { SamePeopleRepository } from './same-people.repository.js';
import type { ComparedSide, PageRequest, SamePeopleAnswer } from './same-people.wire.js';

/** An entry as an organizer compares it with another one. */
@Injectable()
export class ComparedSides {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly accounts: AccountDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly standings: StandingsRepository,
  ) {}

  async of(entryIds: readonly string[]): Promise<Map<string, ComparedSide>> {
    const { committed } = this.transactions;
    const entries = await this.entries.byIds(committed, entryIds);
    const accounts = await this.accounts.byIds(
      committed,
      entries.map(({ accountId }) => accountId),
    );
    const organizations = await this.organizations.byIds(
      committed,
      entries.flatMap(({ organizationId }) => organizationId ?? []),
    );
    const standings = await this.standings.byEntries(
      committed,
      entries.map(({ id }) => id),
    );
    return new Map(
      entries.map((entry): [string, ComparedSide] => {
        const organization = organizations.find(({ id }) => id === entry.organizationId);
        const standing = standings.find(({ entryId }) => entryId === entry.id);
        return [
          entry.id,
          {
            ...plain(entry),
            login: accounts.find(({ id }) => id === entry.accountId)?.login ?? '',
            organization: organization
              ? { id: organization.id, code: organization.code, name: organization.name }
              : null,
            attempts: standing?.attempts ?? 0,
            score: standing ? standing.score / 100 : null,
          },
        ];
      }),
    );
  }
}

function plain({ id, name, fields, teamId, division, enteredAt }: Entry) {
  return { entryId: id, name, fields: { ...fields }, teamId, division, enteredAt: enteredAt.toISOString() };
}

/** Who may be in a contest twice, side by side, and who was. */
@Injectable()
export class SamePeopleViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly doubles: LikelyDoubles,
    private readonly sides: ComparedSides,
    private readonly repository: SamePeopleRepository,
  ) {}

  async page(slug: string, { offset, limit, mergesOffset }: PageRequest): Promise<SamePeopleAnswer> {
    const contest = await this.contests.bySlug(slug);
    const pairs = await this.doubles.in(contest);
    const { committed } = this.transactions;
    const part = { offset: mergesOffset, limit };
    const [listed, mergesTotal] = await this.repository.merges(committed, contest.id, part);
    const shown = pairs.slice(offset, offset + limit);
    const sides = await this.sides.of([
      ...new Set([
        ...shown.flatMap(({ one, other }) => [one, other]),
        ...listed.flatMap(({ keptEntryId, mergedEntryId }) => [keptEntryId, mergedEntryId]),
      ]),
    ]);
    const sideOf = (id: string) => sides.get(id) as ComparedSide;
    return {
      total: pairs.length,
      pairs: shown.map(({ one, other, alike }) => ({ alike: [...alike], entries: [sideOf(one), sideOf(other)] })),
      mergesTotal,
      merges: listed.map(({ id, keptEntryId, mergedEntryId, reason, mergedAt }) => ({
        id,
        kept: sideOf(keptEntryId),
        merged: sideOf(mergedEntryId),
        reason,
        mergedAt: mergedAt.toISOString(),
      })),
    };
  }
}
