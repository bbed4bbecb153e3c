import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { AttemptStarts, entrantDisqualified } from '../../attempts/attempts.public.js';
import { type Entry, EntryRegistry, MergedEntries } from '../../entries/entries.public.js';
import { RenewStandings } from '../../standings/standings.public.js';
import { MakeRuling } from '../make-ruling.js';
import type { RulingRow } from '../ruling.entity.js';
import { entrantNotFound } from '../ruling-refusals.js';
import type { DisqualificationBody } from '../rulings.wire.js';

/** Takes a person off the boards and out of what is won; their attempts stay. */
@Injectable()
export class Disqualify {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly merged: MergedEntries,
    private readonly renewStandings: RenewStandings,
    private readonly making: MakeRuling,
  ) {}

  /**
   * Again: the ruling that stands. Of entries that are one person's it is the one that counts.
   *
   * @throws contest-not-found · contest-final · entrant-not-found · invalid-request
   */
  async run(slug: string, { entryId, reason }: DisqualificationBody, actor: Actor): Promise<RulingRow> {
    const contest = await this.making.contests.bySlug(slug);
    const why = this.making.checked(reason);
    const [entry] = await this.entries.byIds(this.transactions.committed, [entryId]);
    if (entry?.contestId !== contest.id) throw entrantNotFound();
    return this.transactions.run(async (tx) => {
      await this.making.contests.refuseWhenFinal(tx, contest.id);
      const { kept } = await this.merged.hold(tx, entryId);
      const standing = await this.making.rulings.standing(tx, { kind: 'disqualification', entryId: kept.id });
      if (standing) return standing;
      const at = this.making.now();
      await this.entries.disqualify(tx, kept.id, at);
      await this.renewStandings.run(tx, { contestId: contest.id, document: contest.current.document }, [kept.id]);
      const about = { kind: 'disqualification', entryId: kept.id, reason: why } as const;
      return this.making.record(tx, contest, about, {
        actor,
        before: { disqualifiedAt: kept.disqualifiedAt },
        after: { disqualifiedAt: at },
      });
    });
  }
}

/**
 * Somebody disqualified starts no further attempt. One under way may be ended like any other: it counts for nothing while
 * the ruling stands, and is there when it is undone.
 */
@Injectable()
export class RefuseDisqualified implements OnModuleInit {
  constructor(
    private readonly starts: AttemptStarts,
    private readonly making: MakeRuling,
  ) {}

  onModuleInit(): void {
    this.starts.guard((tx, entry) => this.refuse(tx, entry));
  }

  private async refuse(tx: Tx, { id, disqualifiedAt }: Entry): Promise<void> {
    if (disqualifiedAt === null) return;
    const ruling = await this.making.rulings.standing(tx, { kind: 'disqualification', entryId: id });
    throw entrantDisqualified(ruling?.reason ?? '-');
  }
}
