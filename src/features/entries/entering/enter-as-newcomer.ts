import { Injectable } from '@nestjs/common';
import { NewcomerAccounts, type Newcomer, type SignedInAccount } from '../../accounts/accounts.public.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import type { EnterContestBody } from '../entries.wire.js';
import { CheckEntry } from './check-entry.js';
import { EnterContest } from './enter-contest.js';
import { type Entered, NewEntry } from './new-entry.js';

/**
 * Enters somebody who has no account yet. The account and the entry are made in one transaction: whoever mistyped
 * something mends it in the form, and nothing of the first try is left.
 */
@Injectable()
export class EnterAsNewcomer {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly accounts: NewcomerAccounts,
    private readonly checkEntry: CheckEntry,
    private readonly newEntry: NewEntry,
    private readonly enterContest: EnterContest,
  ) {}

  /** Sent again with the same login and password, because the answer was lost, it leads to what the first try made. */
  async run(
    slug: string,
    newcomer: Newcomer,
    given: EnterContestBody,
    address: string,
  ): Promise<Entered & SignedInAccount> {
    const again = await this.asKnown(slug, newcomer, given, address);
    if (again) return again;
    const contest = await this.contests.bySlug(slug);
    const applicant = { id: `newcomer ${newcomer.login}`, address };
    const wanted = await this.checkEntry.run(contest, applicant, given);
    const prepared = await this.accounts.prepare(newcomer);
    try {
      const made = await this.newEntry.runWithAccount(contest, (tx) => this.accounts.add(tx, prepared), wanted);
      return { ...made, ...this.accounts.open(made.account) };
    } catch (error) {
      if (!this.accounts.isTaken(error)) throw error;
      // Of two presses at once the second one comes here.
      const known = await this.asKnown(slug, newcomer, given, address);
      if (!known) throw error;
      return known;
    }
  }

  /** Null: nobody has the login. */
  private async asKnown(
    slug: string,
    newcomer: Newcomer,
    given: EnterContestBody,
    address: string,
  ): Promise<(Entered & SignedInAccount) | null> {
    const known = await this.accounts.known(newcomer, address);
    return known && { ...known, ...(await this.enterContest.run(slug, { id: known.account.id, address }, given)) };
  }
}
