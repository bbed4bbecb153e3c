import { Injectable } from '@nestjs/common';
import { WrongTries } from '../../platform/session/wrong-tries.js';
import type { Contest } from '../contests/contests.public.js';
import type { RosterPlace } from '../rosters/rosters.public.js';
import { EntryOrganizations } from './entry-organizations.js';
import type { Applicant } from './applicant.js';
import { isContestCode } from './contest-code.js';
import type { EnterContestBody } from './entries.wire.js';
import * as refusals from './entry-refusals.js';
import { RosterAtEntering } from './roster-at-entering.js';

/** What somebody typed to get in. */
type TypedCodes = Pick<EnterContestBody, 'code' | 'organizationCode'>;

/** Wide for an address: a whole company may sit behind one, and mistype. */
const TRIES = { perLogin: 10, perAddress: 300, within: 15 * 60 };

/** Decides whether somebody may enter a contest now. Wrong codes are counted by account and contest, and by address. */
@Injectable()
export class Admission {
  private readonly wrongCodes = new WrongTries(TRIES, refusals.tooManyWrongCodes);

  constructor(
    private readonly organizations: EntryOrganizations,
    private readonly roster: RosterAtEntering,
  ) {}

  /**
   * @returns the place on the roster by which the person gets in; null: it takes none
   * @throws contest-over, contest-code-wrong, not-on-roster, roster-place-taken, too-many-wrong-codes
   */
  async check(contest: Contest, applicant: Applicant, given: TypedCodes): Promise<RosterPlace | null> {
    const { registration, closesAt } = contest.current.document;
    if (contest.state !== 'published' && contest.state !== 'open') throw refusals.contestOver(new Date(closesAt));
    if (registration.mode === 'code') await this.checkCodes(contest, applicant, given);
    return this.roster.admit(contest, applicant, given.code);
  }

  /** The place on the roster by which somebody got in; null: none. */
  placeOf(contest: Contest, accountId: string): Promise<RosterPlace | null> {
    return this.roster.placeOf(contest, accountId);
  }

  private async checkCodes(contest: Contest, { id, address }: Applicant, given: TypedCodes): Promise<void> {
    const typed = [given.code, given.organizationCode].filter((code) => code);
    const isRight = async () => (await this.isAnyRight(contest, typed as string[])) || null;
    // No code at all is no guess.
    if (typed.length === 0 || !(await this.wrongCodes.watch(`${id} ${contest.id}`, address, isRight)))
      throw refusals.contestCodeWrong();
  }

  /** The contest's own code opens it, and so does that of an organization that takes part. */
  private async isAnyRight(contest: Contest, typed: readonly string[]): Promise<boolean> {
    const { code } = contest.current.document.registration;
    if (code !== undefined && typed.some((one) => isContestCode(one, code))) return true;
    const organizations = await Promise.all(typed.map((one) => this.organizations.isCodeOfOne(contest, one)));
    return organizations.includes(true);
  }
}
