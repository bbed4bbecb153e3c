import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue, type ContestDocument } from '../contests/contests.public.js';
import { EntryStandings } from './entry-standings.js';
import { type StandingChange, StandingChanges } from './standing-changes.js';

/** Works out an entry's standing again, in the transaction that closes one of its attempts. */
@Injectable()
export class UpdateStanding {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly entryStandings: EntryStandings,
    private readonly changes: StandingChanges,
  ) {}

  /** The people whose standings the ends of these attempts change. */
  hold(tx: Tx, attempts: readonly AttemptRecord[]): Promise<void> {
    return this.entryStandings.hold(
      tx,
      attempts.map(({ entryId }) => entryId),
    );
  }

  async run(tx: Tx, closed: AttemptRecord): Promise<void> {
    // From memory: whoever closes an attempt has just graded it by this version.
    const { document } = await this.contests.version(closed.contestVersionId);
    const change = await this.entryStandings.renewPerson(tx, document, closed.contestId, closed.entryId);
    await this.changes.tell(tx, [{ ...change, closed }]);
  }
}

/** Works out the standings of some entries again because somebody decided something about them. */
@Injectable()
export class RenewStandings {
  constructor(
    private readonly entryStandings: EntryStandings,
    private readonly changes: StandingChanges,
  ) {}

  /**
   * In the caller's transaction; boards follow when it is durable.
   *
   * @param entryIds of one contest, a few hundred at most; of one that was merged, the entry that it counts for follows
   * @param regrouped they came to another organization: also who stands as before counts elsewhere, so listeners are told
   * @returns what changed: who stands as before is left out
   */
  async run(
    tx: Tx,
    { contestId, document }: { readonly contestId: string; readonly document: ContestDocument },
    entryIds: readonly string[],
    { regrouped = false } = {},
  ): Promise<StandingChange[]> {
    const renewed = (await this.entryStandings.renew(tx, { contestId, document }, entryIds)).map(
      (change): StandingChange => ({ ...change, closed: null }),
    );
    const changed = renewed.filter(({ before, after }) => before !== after);
    await this.changes.tell(tx, regrouped ? renewed.filter(({ before, after }) => before ?? after) : changed);
    return changed;
  }
}
