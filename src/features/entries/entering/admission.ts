import { Injectable } from '@nestjs/common';
import type { Contest } from '../../contests/contests.public.js';
import type { RosterPlace } from '../../rosters/rosters.public.js';
import { EntryOrganizations } from './entry-organizations.js';
import type { Applicant } from './applicant.js';
import { CodeTries } from './code-tries.js';
import { isContestCode } from './contest-code.js';
import type { EnterContestBody } from '../entries.wire.js';
import * as refusals from '../entry-refusals.js';
import { RosterAtEntering } from './roster-at-entering.js';

/** What somebody typed to get in. */
type TypedCodes = Pick<EnterContestBody, 'code' | 'organizationCode'>;

/** Decides whether somebody may enter a contest now. */
@Injectable()
export class Admission {
  constructor(
    private readonly tries: CodeTries,
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

  private async checkCodes(contest: Contest, applicant: Applicant, given: TypedCodes): Promise<void> {
    const typed = [given.code, given.organizationCode].filter((code) => code !== undefined && code.trim() !== '');
    const areRight = async () => (await this.areAllRight(contest, typed as string[])) || null;
    // No code at all is no guess.
    if (typed.length === 0 || !(await this.tries.watch(contest, applicant, areRight)))
      throw refusals.contestCodeWrong(wantedCode(contest));
  }

  /**
   * The contest's own code opens it, and so does that of an organization that takes part. Whoever gives a right one may
   * not try another along with it.
   */
  private async areAllRight(contest: Contest, typed: readonly string[]): Promise<boolean> {
    const { code } = contest.current.document.registration;
    for (const one of typed) {
      const isRight = code !== undefined && isContestCode(one, code);
      if (!isRight && !(await this.organizations.isCodeOfOne(contest, one))) return false;
    }
    return true;
  }
}

/** What people are asked for where a contest is entered by code. */
function wantedCode({ current: { document } }: Contest): refusals.WantedCode {
  const { code, organization = 'none' } = document.registration;
  if (organization === 'none') return 'contest';
  return code === undefined ? 'organization' : 'either';
}
