import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { WrongTries } from '../../../platform/session/wrong-tries.js';
import type { Contest } from '../../contests/contests.public.js';
import {
  notOnRoster,
  type RosterPlace,
  RosterPlaces,
  rosterPlaceTaken,
  tooManyWrongAccessCodes,
} from '../../rosters/rosters.public.js';
import type { Applicant } from './applicant.js';
import type { EnterContestBody } from '../entries.wire.js';

/** Wide for an address: a whole company may sit behind one, and mistype. */
const TRIES = { perLogin: 10, perAddress: 300, within: 15 * 60 };

/** Fields of a registration that a roster knows. */
const KNOWN_FIELDS = ['phone', 'employeeNumber'] as const;

/** Who enters because an organizer's roster says so. */
@Injectable()
export class RosterAtEntering {
  private readonly wrongCodes = new WrongTries(TRIES, tooManyWrongAccessCodes);

  constructor(
    private readonly transactions: Transactions,
    private readonly places: RosterPlaces,
  ) {}

  /** The place of somebody who has come with an access code before; null also where the contest isn't entered by roster. */
  async placeOf({ id, current }: Contest, accountId: string): Promise<RosterPlace | null> {
    if (current.document.registration.mode !== 'roster') return null;
    return this.places.ofAccount(this.transactions.committed, id, accountId);
  }

  /**
   * The place that somebody enters by: theirs already, or that of the access code that they typed.
   *
   * @throws not-on-roster, roster-place-taken, too-many-wrong-codes
   */
  async admit(contest: Contest, { id, address }: Applicant, typed: string | undefined): Promise<RosterPlace | null> {
    if (contest.current.document.registration.mode !== 'roster') return null;
    const known = await this.placeOf(contest, id);
    if (known) return known;
    // No code at all is no guess.
    if (!typed) throw notOnRoster();
    const place = await this.wrongCodes.watch(`${id} ${contest.id}`, address, () =>
      this.places.byCode(this.transactions.committed, contest.id, typed),
    );
    if (!place) throw notOnRoster();
    if (place.accountId !== null) throw rosterPlaceTaken();
    return place;
  }

  /** @throws roster-place-taken when somebody else was faster */
  async claim(tx: Tx, place: RosterPlace | null, accountId: string): Promise<void> {
    if (place) await this.places.claim(tx, place.id, accountId);
  }
}

/** What was filled in, and what the roster knows of the fields that weren't. */
export function filledFields(
  { current: { document } }: Contest,
  place: RosterPlace | null,
  given: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const known = KNOWN_FIELDS.flatMap((name) => {
    const value = place?.[name];
    return value && document.registration.fields.some((field) => field.name === name) ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(known), ...given };
}

/** What was asked for, for the organization and in the division that stand on the roster. */
export function asListed(
  { current: { document } }: Contest,
  place: RosterPlace | null,
  given: EnterContestBody,
): EnterContestBody {
  const usesOrganizations = (document.registration.organization ?? 'none') !== 'none';
  return {
    ...given,
    ...(usesOrganizations && place?.organizationId && { organizationId: place.organizationId }),
    ...(place?.division && { division: place.division }),
  };
}
