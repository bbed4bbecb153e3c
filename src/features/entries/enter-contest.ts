import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { type Reading, Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { EntrantCounts } from './entrant-counts.js';
import { isContestCode } from './contest-code.js';
import type { EnterContestBody } from './entries.wire.js';
import { EntriesRepository } from './entries.repository.js';
import { checkEntryFields, type CheckedFields, takenFault } from './entry-fields.js';
import * as refusals from './entry-refusals.js';
import type { EntryRow } from './entry.entity.js';

interface Entered {
  readonly contest: Contest;
  readonly entry: EntryRow;
  /** False: the person was in already. */
  readonly created: boolean;
}

/** Fills in what a new entry gets from the server. */
@Injectable()
export class EntryMaking {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  async make(
    reading: Reading,
    contestId: string,
    accountId: string,
    fields: Record<string, string>,
  ): Promise<EntryRow> {
    const [account] = await this.accounts.byIds(reading, [accountId]);
    if (!account) throw new Error(`no account ${accountId}`);
    const id = this.randomness.id();
    return { id, contestId, accountId, name: account.name, fields, changesMade: 0, enteredAt: this.clock.now() };
  }
}

/** Enters a person for a contest, from its publication until its close. Entering again changes nothing. */
@Injectable()
export class EnterContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
    private readonly making: EntryMaking,
    private readonly counts: EntrantCounts,
  ) {}

  async run(slug: string, accountId: string, given: EnterContestBody): Promise<Entered> {
    const contest = await this.contests.bySlug(slug);
    const asked = contest.current.document.registration.fields;
    const checked = checkEntryFields(asked, given.fields ?? {});
    const { committed } = this.transactions;

    const standing = await this.entries.findOwn(committed, contest.id, accountId);
    if (standing) return { contest, entry: unchanged(standing, given, checked), created: false };
    refuseUnlessOpenTo(contest, given, checked);

    const entry = await this.making.make(committed, contest.id, accountId, checked.fields);
    return this.transactions.run(async (tx) => {
      const entered = await this.entries.insertOrFind(tx, entry);
      // Two clicks at once: the one that came second finds what the first one entered.
      if (entered.id !== entry.id) return { contest, entry: unchanged(entered, given, checked), created: false };
      await this.takeUniqueValues(tx, entry, contest, checked);
      tx.afterCommit(() => this.counts.forget(contest.id));
      return { contest, entry, created: true };
    });
  }

  private async takeUniqueValues(tx: Tx, entry: EntryRow, contest: Contest, checked: CheckedFields): Promise<void> {
    const taken = await this.entries.takeValues(tx, entry, checked.unique);
    const asked = contest.current.document.registration.fields;
    if (taken.length > 0) throw invalidRequest(taken.map((field) => takenFault(asked, field)));
  }
}

function refuseUnlessOpenTo(contest: Contest, given: EnterContestBody, { faults }: CheckedFields): void {
  const { registration, closesAt } = contest.current.document;
  if (contest.state !== 'published' && contest.state !== 'open') throw refusals.contestOver(new Date(closesAt));
  if (registration.mode === 'code' && !isContestCode(given.code, registration.code ?? ''))
    throw refusals.contestCodeWrong();
  const all = [...unusedFaults(given), ...faults];
  if (all.length > 0) throw invalidRequest(all);
}

/** A contest that doesn't group its contestants must not look as if it did. */
const UNUSED = ['organizationId', 'organizationCode', 'teamCode', 'teamName', 'division'] as const;

function unusedFaults(given: EnterContestBody): Fault[] {
  return UNUSED.filter((name) => given[name] !== undefined).map((name) => ({
    pointer: `/${name}`,
    detail: said('这项竞赛不使用这一项，请不要填写。', 'This contest does not use this; please leave it out.'),
  }));
}

/** "Again the same" is no error; something else under the same entry is, because it would seem to have been saved. */
function unchanged(standing: EntryRow, given: EnterContestBody, { fields }: CheckedFields): EntryRow {
  const before = Object.entries(standing.fields);
  const same = before.length === Object.keys(fields).length && before.every(([name, value]) => fields[name] === value);
  if (given.fields !== undefined && !same) throw refusals.alreadyEntered();
  return standing;
}
