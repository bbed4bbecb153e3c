import { Injectable } from '@nestjs/common';
import { WrongTries } from '../../platform/session/wrong-tries.js';
import type { Contest } from '../contests/contests.public.js';
import { isContestCode } from './contest-code.js';
import * as refusals from './entry-refusals.js';

/** Who wants to enter, and from where. */
export interface Applicant {
  readonly id: string;
  readonly address: string;
}

/** Wide for an address: a whole company may sit behind one, and mistype. */
const TRIES = { perLogin: 10, perAddress: 300, within: 15 * 60 };

/** Decides whether somebody may enter a contest now. Wrong codes are counted by account and contest, and by address. */
@Injectable()
export class Admission {
  private readonly wrongCodes = new WrongTries(TRIES, refusals.tooManyWrongCodes);

  /** @throws contest-over, contest-code-wrong, too-many-wrong-codes */
  async check(contest: Contest, { id, address }: Applicant, typed: string | undefined): Promise<void> {
    const { registration, closesAt } = contest.current.document;
    if (contest.state !== 'published' && contest.state !== 'open') throw refusals.contestOver(new Date(closesAt));
    if (registration.mode !== 'code') return;
    const code = registration.code ?? '';
    const isRight = () => Promise.resolve(isContestCode(typed, code) || null);
    // No code at all is no guess.
    if (!typed || !(await this.wrongCodes.watch(`${id} ${contest.id}`, address, isRight)))
      throw refusals.contestCodeWrong();
  }
}
