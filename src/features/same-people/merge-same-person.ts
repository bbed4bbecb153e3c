import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions } from '../../platform/database/transactions.js';
import { checkLength } from '../../platform/http/text-length.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import type { Entry, OnePerson } from '../entries/entries.public.js';
import { ChangeMerge } from './change-merge.js';
import * as refusals from './same-people-refusals.js';
import { SamePeopleRepository } from './same-people.repository.js';
import type { SamePersonMerge } from './same-person.entity.js';

/** Of a reason, in characters. */
export const REASON = { least: 1, most: 500 };

export interface AskedMerge {
  /** The entry that the person stands with from now on. */
  readonly keepEntryId: string;
  /** The one whose attempts count for it. */
  readonly mergeEntryId: string;
  readonly reason: string;
}

/** Fills in what a merge gets from the server. */
@Injectable()
export class MergeMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  make(contestId: string, { keepEntryId, mergeEntryId, reason }: AskedMerge, actor: Actor): SamePersonMerge {
    return {
      id: this.randomness.id(),
      contestId,
      keptEntryId: keepEntryId,
      mergedEntryId: mergeEntryId,
      reason,
      mergedAt: this.clock.now(),
      mergedBy: actor.id,
      undoneAt: null,
      undoneBy: null,
    };
  }

  now(): Date {
    return this.clock.now();
  }
}

/** Two entries were found to be one person's: the attempts of both make one result, by the contest's own rule. */
@Injectable()
export class MergeSamePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly repository: SamePeopleRepository,
    private readonly making: MergeMaking,
    private readonly change: ChangeMerge,
  ) {}

  /** @throws contest-not-found, contest-final, entry-unknown, same-entry, already-merged, person-disqualified, members-of-different-teams */
  async run(slug: string, asked: AskedMerge, actor: Actor): Promise<SamePersonMerge> {
    const reason = asked.reason.trim();
    checkLength('/reason', reason, REASON);
    if (asked.keepEntryId === asked.mergeEntryId) throw refusals.sameEntry();
    const contest = await this.contests.bySlug(slug);
    return this.transactions.run(async (tx) => {
      const persons = await this.change.hold(tx, contest.id, [asked.keepEntryId, asked.mergeEntryId]);
      refuseUnlessSeparate(contest.id, asked, persons);
      const merge = this.making.make(contest.id, { ...asked, reason }, actor);
      await this.repository.insertMerge(tx, merge);
      await this.change.run(tx, contest, merge, true, actor);
      return merge;
    });
  }
}

/** Takes a merge apart: everything is as if it had never been. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly repository: SamePeopleRepository,
    private readonly making: MergeMaking,
    private readonly change: ChangeMerge,
  ) {}

  /** @throws contest-not-found, contest-final, merge-not-found */
  async run(slug: string, mergeId: string, actor: Actor): Promise<void> {
    const contest = await this.contests.bySlug(slug);
    await this.transactions.run(async (tx) => {
      const merge = await this.repository.merge(tx, contest.id, mergeId);
      if (!merge) throw refusals.mergeNotFound();
      await this.change.hold(tx, contest.id, [merge.mergedEntryId]);
      const undone = { undoneAt: this.making.now(), undoneBy: actor.id };
      if (!(await this.repository.undo(tx, mergeId, undone))) throw refusals.mergeNotFound();
      await this.change.run(tx, contest, merge, false, actor);
    });
  }
}

function refuseUnlessSeparate(
  contestId: string,
  { keepEntryId, mergeEntryId }: AskedMerge,
  persons: readonly OnePerson[],
): void {
  const find = (id: string) =>
    persons.find(({ kept, entryIds }) => kept.contestId === contestId && entryIds.includes(id));
  const [keep, merge] = [find(keepEntryId), find(mergeEntryId)];
  if (!keep || !merge) throw refusals.entryUnknown();
  // A merge goes one step: what others count for isn't merged itself.
  if (keep.kept.id !== keepEntryId || merge.kept.id !== mergeEntryId || merge.entryIds.length > 1)
    throw refusals.alreadyMerged();
  if (keep.kept.disqualifiedAt !== null || merge.kept.disqualifiedAt !== null) throw refusals.personDisqualified();
  if (!mayBeOneMember(keep.kept, merge.kept)) throw refusals.membersOfDifferentTeams();
}

/** Whoever isn't in a team may turn out to be a member of one, but only by the entry that is in it. */
function mayBeOneMember(keep: Entry, merge: Entry): boolean {
  return merge.teamId === null || merge.teamId === keep.teamId;
}
