import { Injectable } from '@nestjs/common';
import { WrongTries } from '../../../platform/session/wrong-tries.js';
import type { Contest } from '../../contests/contests.public.js';
import type { Applicant } from './applicant.js';
import { tooManyWrongCodes } from '../entry-refusals.js';

/**
 * Wide for an address: a whole company may sit behind one, and mistype. A right code doesn't make wrong ones forgotten:
 * whoever knows that of their own organization could try others between two right ones.
 */
const TRIES = { perLogin: 10, perAddress: 300, within: 15 * 60, keepsCount: true };

/**
 * Stops the guessing of codes that are typed at entering, the contest's own and those of organizations: wrong ones are
 * counted by account and contest, and by address, however the contest is entered.
 */
@Injectable()
export class CodeTries {
  private readonly wrong = new WrongTries(TRIES, tooManyWrongCodes);

  /** @param check answers null when the code is wrong @throws too-many-wrong-codes */
  watch<T>({ id }: Contest, applicant: Applicant, check: () => Promise<T | null>): Promise<T | null> {
    return this.wrong.watch(`${applicant.id} ${id}`, applicant.address, check);
  }
}
