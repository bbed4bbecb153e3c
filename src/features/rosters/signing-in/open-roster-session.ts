import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { sameValue } from '../../../platform/http/same-value.js';
import { accessCodeHash } from '../../../platform/session/credentials.js';
import { WrongTries } from '../../../platform/session/wrong-tries.js';
import { type Account, CodeAccounts, type SignedInAccount } from '../../accounts/accounts.public.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import type { RosterPerson } from '../roster-person.entity.js';
import { accessCodeWrong, notByRoster, rosterPlaceTaken, tooManyWrongAccessCodes } from '../roster-refusals.js';
import { RostersRepository } from '../rosters.repository.js';

export interface ShownCode {
  readonly accessCode: string;
  /** Where given, it has to be the one on the roster. */
  readonly employeeNumber?: string | undefined;
  readonly name?: string | undefined;
}

/** Wide for an address: a whole company may sit behind one, and mistype. */
const TRIES = { perLogin: 10, perAddress: 1000, within: 15 * 60 };

/** The longest login that an account can have. */
const LONGEST_LOGIN = 80;

/** Signs somebody in with the access code of a roster; the first time makes their account. */
@Injectable()
export class OpenRosterSession {
  private readonly wrongTries = new WrongTries(TRIES, tooManyWrongAccessCodes);

  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly rosters: RostersRepository,
    private readonly accounts: CodeAccounts,
  ) {}

  /** @throws contest-not-found, not-by-roster, access-code-wrong, too-many-wrong-codes, roster-place-taken, account-disabled */
  async run(slug: string, shown: ShownCode, address: string): Promise<SignedInAccount> {
    const contest = await this.contests.bySlug(slug);
    if (contest.current.document.registration.mode !== 'roster') throw notByRoster();
    // With the code alone it is the code that is guessed at: a company where many mistype isn't shut out.
    const guessedAt = shown.employeeNumber ?? shown.name ?? shown.accessCode;
    const person = await this.wrongTries.watch(`${contest.id} ${sameValue(guessedAt)}`, address, () =>
      this.find(contest, shown),
    );
    if (!person) throw accessCodeWrong(shown);
    return this.accounts.open(await this.accountOf(contest, person));
  }

  private async find(contest: Contest, { accessCode, employeeNumber, name }: ShownCode): Promise<RosterPerson | null> {
    const hash = accessCodeHash(accessCode);
    const person = await this.rosters.byCode(this.transactions.committed, contest.id, hash);
    const is = (typed: string | undefined, known: string | null | undefined) =>
      typed === undefined || sameValue(typed) === sameValue(known ?? '');
    return person && is(employeeNumber, person.employeeNumber) && is(name, person.name) ? person : null;
  }

  private async accountOf(contest: Contest, { id }: RosterPerson): Promise<Account> {
    return this.transactions.run(async (tx) => {
      // Held: of two who come with one code for the first time, the second finds the account of the first.
      const person = await this.rosters.hold(tx, id);
      if (!person) throw accessCodeWrong();
      if (person.accountId !== null) {
        const account = await this.accounts.byId(tx, person.accountId);
        // Somebody's own account is never opened by what stands on an organizer's list.
        if (account?.accessCodeHash !== person.accessCodeHash) throw rosterPlaceTaken();
        return account;
      }
      const account = await this.accounts.add(tx, person.name, loginsOf(contest, person), person.accessCodeHash);
      await this.rosters.change(tx, id, { accountId: account.id });
      return account;
    });
  }
}

/** `1001@metrology-cup` where that is free. */
function loginsOf({ slug }: Contest, { id, employeeNumber }: RosterPerson): string[] {
  const readable = `${employeeNumber ?? ''}@${slug}`;
  return employeeNumber !== null && [...readable].length <= LONGEST_LOGIN ? [readable, id] : [id];
}
