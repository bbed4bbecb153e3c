import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { RulingRow } from './ruling.entity.js';
import { RulingsRepository } from './rulings.repository.js';
import type { OwnRuling, OwnRulings, Ruling, RulingAnswer, RulingsAnswer } from './rulings.wire.js';

const ON_A_PAGE = 50;

/** Reads: what was ruled, for organizers, and for the person whom it is about. */
@Injectable()
export class RulingViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly rulings: RulingsRepository,
    private readonly entries: EntryRegistry,
    private readonly accounts: AccountDirectory,
  ) {}

  /** @throws contest-not-found */
  async page(slug: string, before: string | undefined): Promise<RulingsAnswer> {
    const contest = await this.contests.bySlug(slug);
    const rows = await this.rulings.ofContest(this.transactions.committed, contest.id, before, ON_A_PAGE);
    const next = rows.length < ON_A_PAGE ? null : (rows.at(-1)?.id ?? null);
    return { rulings: await this.shown(rows), next };
  }

  async one(ruling: RulingRow, attempt: AttemptRecord | null = null): Promise<RulingAnswer> {
    const [shown] = await this.shown([ruling]);
    if (!shown) throw new Error(`ruling ${ruling.id} is not shown`);
    return { ruling: shown, deadline: attempt?.deadline?.toISOString() ?? null };
  }

  /** About the caller: none where they have not entered. @throws contest-not-found */
  async own(slug: string, accountId: string): Promise<OwnRulings> {
    const { committed } = this.transactions;
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(committed, contest.id, accountId);
    const rows = entry ? await this.rulings.ofEntries(committed, [entry.id]) : [];
    return { rulings: rows.map(ownRuling) };
  }

  private async shown(rows: readonly RulingRow[]): Promise<Ruling[]> {
    const { committed } = this.transactions;
    const names = await this.entries.names(
      committed,
      rows.map(({ entryId }) => entryId),
    );
    const acted = rows.flatMap(({ decidedBy, undoneBy }) => [decidedBy, undoneBy]).filter((id) => id !== null);
    const accounts = await this.accounts.byIds(committed, [...new Set(acted)]);
    const people = new Map(accounts.map(({ id, name }) => [id, { id, name }]));
    return rows.map((row) => ({
      ...ownRuling(row),
      entryId: row.entryId,
      name: names.get(row.entryId) ?? '',
      decidedBy: people.get(row.decidedBy ?? '') ?? null,
      undoneBy: people.get(row.undoneBy ?? '') ?? null,
    }));
  }
}

function ownRuling({ id, kind, attemptId, minutes, reason, decidedAt, undoneAt, undoneReason }: RulingRow): OwnRuling {
  return {
    id,
    kind,
    attemptId,
    minutes,
    reason,
    decidedAt: decidedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    undoneReason,
  };
}
