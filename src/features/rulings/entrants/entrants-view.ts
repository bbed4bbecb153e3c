import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AccountDirectory } from '../../accounts/accounts.public.js';
import { AttemptArchive, type AttemptRecord } from '../../attempts/attempts.public.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import { type Entry, EntryRegistry, MergedEntries } from '../../entries/entries.public.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import { RosterPlaces } from '../../rosters/rosters.public.js';
import { StandingsRepository } from '../../standings/standings.public.js';
import { ENTRANTS_ON_A_PAGE, type EntrantsAnswer, type EntrantsQuery } from '../rulings.wire.js';

type Entrant = EntrantsAnswer['entrants'][number];
type EntrantAttempt = Entrant['attempts'][number];

/** What is known of people besides their entries. */
@Injectable()
export class EntrantFacts {
  constructor(
    readonly archive: AttemptArchive,
    readonly standings: StandingsRepository,
    readonly organizations: OrganizationDirectory,
    readonly accounts: AccountDirectory,
    readonly places: RosterPlaces,
  ) {}
}

/** Reads: who takes part, for an organizer who looks for a person. */
@Injectable()
export class EntrantsView {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly merged: MergedEntries,
    private readonly facts: EntrantFacts,
  ) {}

  /** @throws contest-not-found */
  async page(slug: string, { search, page }: EntrantsQuery): Promise<EntrantsAnswer> {
    const { committed } = this.transactions;
    const { id } = await this.contests.bySlug(slug);
    const text = search.trim();
    const accountIds = text === '' ? [] : await this.facts.places.accountsFound(committed, id, text);
    const part = { from: (page - 1) * ENTRANTS_ON_A_PAGE, limit: ENTRANTS_ON_A_PAGE };
    const [entries, total] = await this.entries.page(committed, id, { text, accountIds }, part);
    return { total, page, entrants: await this.told(id, entries) };
  }

  private async told(contestId: string, entries: readonly Entry[]): Promise<Entrant[]> {
    const { committed } = this.transactions;
    const ids = entries.map((entry) => entry.id);
    const people = await this.merged.ofAll(committed, ids);
    const keptBy = new Map(people.flatMap(({ kept, entryIds }) => entryIds.map((one) => [one, kept.id] as const)));
    const attempts = await this.facts.archive.ofEntries(committed, [...keptBy.keys()]);
    const standings = new Map((await this.facts.standings.byEntries(committed, ids)).map((one) => [one.entryId, one]));
    const named = [...new Set(entries.flatMap(({ organizationId }) => organizationId ?? []))];
    const organizations = await this.facts.organizations.byIds(committed, named);
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    const accountIds = entries.map(({ accountId }) => accountId);
    const logins = new Map(
      (await this.facts.accounts.byIds(committed, accountIds)).map(({ id, login }) => [id, login]),
    );
    const places = await this.facts.places.ofAccounts(committed, contestId, accountIds);
    return entries.map((entry) => {
      const standing = standings.get(entry.id);
      return {
        entryId: entry.id,
        name: entry.name,
        login: logins.get(entry.accountId) ?? '',
        fields: { ...entry.fields },
        employeeNumber: places.get(entry.accountId)?.employeeNumber ?? null,
        enteredAt: entry.enteredAt.toISOString(),
        countsFor: entry.mergedIntoId,
        organization: names.get(entry.organizationId ?? '') ?? null,
        score: standing ? standing.score / 100 : null,
        disqualified: entry.disqualifiedAt !== null,
        attempts: attempts.filter(({ entryId }) => keptBy.get(entryId) === entry.id).map(attemptOf),
      };
    });
  }
}

function attemptOf({ id, entryId, number, state, startedAt, deadline, score }: AttemptRecord): EntrantAttempt {
  return {
    id,
    entryId,
    number,
    state,
    startedAt: startedAt.toISOString(),
    deadline: deadline?.toISOString() ?? null,
    score: score === null ? null : score / 100,
  };
}
