import { Injectable } from '@nestjs/common';
import { AccountDirectory, type AccountSummary } from '../../accounts/accounts.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import type { RosterPlace } from '../../rosters/rosters.public.js';
import { EntrantCounts } from '../entrant-counts.js';
import { EntriesRepository } from '../entries.repository.js';
import type { EntryRow } from '../entry.entity.js';
import type { WantedEntry } from './check-entry.js';
import { unchanged } from './enter-again.js';
import { type CheckedFields, takenFault } from './entry-fields.js';
import { RosterAtEntering } from './roster-at-entering.js';
import { TeamAtEntering } from './team-at-entering.js';

export interface Entered {
  readonly contest: Contest;
  readonly entry: EntryRow;
  /** False: the person was in already. */
  readonly created: boolean;
}

/** The account of whoever enters. */
type Entrant = Pick<AccountSummary, 'id' | 'name'>;

/** Fills in what a new entry gets from the server. */
@Injectable()
export class EntryMaking {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
    private readonly roster: RosterAtEntering,
  ) {}

  /** Since it was chosen the organization may have turned out to be the same as another. */
  async make(tx: Tx, contestId: string, account: Entrant, wanted: WantedEntry): Promise<EntryRow> {
    const { fields, organization, division, place } = wanted;
    const organizationId = organization ? await this.standing(tx, organization.id) : null;
    const standing = { mergedIntoId: null, disqualifiedAt: null, changesMade: 0, enteredAt: this.clock.now() };
    const groups = { organizationId, teamId: null, division };
    const name = place?.name ?? account.name;
    return { id: this.randomness.id(), contestId, accountId: account.id, name, fields, ...groups, ...standing };
  }

  /** Somebody who has an account. */
  async account(tx: Tx, id: string): Promise<AccountSummary> {
    const [account] = await this.accounts.byIds(tx, [id]);
    if (!account) throw new Error(`no account ${id}`);
    return account;
  }

  /** What holds now for the organization, which stays so until the transaction ends. */
  private async standing(tx: Tx, organizationId: string): Promise<string> {
    const organization = await this.organizations.heldStanding(tx, organizationId);
    if (!organization) throw new Error(`no organization ${organizationId}`);
    return organization.id;
  }

  /** @throws roster-place-taken when somebody else was faster */
  claim(tx: Tx, place: RosterPlace | null, accountId: string): Promise<void> {
    return this.roster.claim(tx, place, accountId);
  }
}

/** The writing half of entering. */
@Injectable()
export class NewEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly making: EntryMaking,
    private readonly counts: EntrantCounts,
    private readonly team: TeamAtEntering,
  ) {}

  /** For somebody who has an account. */
  run(contest: Contest, accountId: string, wanted: WantedEntry): Promise<Entered> {
    return this.transactions.run(async (tx) =>
      this.enter(tx, contest, await this.making.account(tx, accountId), wanted),
    );
  }

  /** With the account that is made for it: both, or neither. */
  runWithAccount<Account extends Entrant>(
    contest: Contest,
    makeAccount: (tx: Tx) => Promise<Account>,
    wanted: WantedEntry,
  ): Promise<Entered & { readonly account: Account }> {
    return this.transactions.run(async (tx) => {
      const account = await makeAccount(tx);
      return { account, ...(await this.enter(tx, contest, account, wanted)) };
    });
  }

  private async enter(tx: Tx, contest: Contest, account: Entrant, wanted: WantedEntry): Promise<Entered> {
    const entry = await this.making.make(tx, contest.id, account, wanted);
    const entered = await this.entries.insertOrFind(tx, entry);
    // Two clicks at once: the one that came second finds what the first one entered.
    if (entered.id !== entry.id)
      return { contest, entry: unchanged(contest, entered, wanted.given, wanted), created: false };
    await this.making.claim(tx, wanted.place, entry.accountId);
    await this.takeUniqueValues(tx, entry, contest, wanted);
    tx.afterCommit(() => this.counts.forget(contest.id));
    return { contest, entry: await this.team.join(tx, contest, entry, wanted.team), created: true };
  }

  private async takeUniqueValues(tx: Tx, entry: EntryRow, contest: Contest, checked: CheckedFields): Promise<void> {
    const taken = await this.entries.takeValues(tx, entry, checked.unique);
    const asked = contest.current.document.registration.fields;
    if (taken.length > 0) throw invalidRequest(taken.map((field) => takenFault(asked, field)));
  }
}
