import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../../attempts/attempts.public.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import { StandingsRepository } from '../../standings/standings.public.js';
import { ENTRANTS_ON_A_PAGE, type EntrantsAnswer, type EntrantsQuery } from '../rulings.wire.js';

type EntrantAttempt = EntrantsAnswer['entrants'][number]['attempts'][number];

/** What is known of people besides their entries. */
@Injectable()
export class EntrantFacts {
  constructor(
    readonly archive: AttemptArchive,
    readonly standings: StandingsRepository,
    readonly organizations: OrganizationDirectory,
  ) {}
}

/** Reads: who takes part, for an organizer who looks for a person. */
@Injectable()
export class EntrantsView {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly facts: EntrantFacts,
  ) {}

  /** @throws contest-not-found */
  async page(slug: string, { search, page }: EntrantsQuery): Promise<EntrantsAnswer> {
    const { committed } = this.transactions;
    const contest = await this.contests.bySlug(slug);
    const part = { from: (page - 1) * ENTRANTS_ON_A_PAGE, limit: ENTRANTS_ON_A_PAGE };
    const [entries, total] = await this.entries.page(committed, contest.id, search.trim(), part);
    const ids = entries.map(({ id }) => id);
    const attempts = await this.facts.archive.ofEntries(committed, ids);
    const standings = new Map((await this.facts.standings.byEntries(committed, ids)).map((one) => [one.entryId, one]));
    const named = [...new Set(entries.flatMap(({ organizationId }) => organizationId ?? []))];
    const organizations = await this.facts.organizations.byIds(committed, named);
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    return {
      total,
      page,
      entrants: entries.map((entry) => {
        const standing = standings.get(entry.id);
        return {
          entryId: entry.id,
          name: entry.name,
          enteredAt: entry.enteredAt.toISOString(),
          organization: names.get(entry.organizationId ?? '') ?? null,
          score: standing ? standing.score / 100 : null,
          disqualified: entry.disqualifiedAt !== null,
          attempts: attempts.filter(({ entryId }) => entryId === entry.id).map(attemptOf),
        };
      }),
    };
  }
}

function attemptOf({ id, number, state, startedAt, deadline, score }: AttemptRecord): EntrantAttempt {
  return {
    id,
    number,
    state,
    startedAt: startedAt.toISOString(),
    deadline: deadline?.toISOString() ?? null,
    score: score === null ? null : score / 100,
  };
}
