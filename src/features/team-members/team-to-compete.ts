import { Injectable } from '@nestjs/common';
import type { Contest } from '../contests/contests.public.js';
import type { Entry } from '../entries/entries.public.js';
import { TeamPlaces } from '../teams/teams.public.js';
import { teamlessStart } from './team-member-refusals.js';

/** Where everybody competes in a team, nobody starts without one: a captain or an organizer may have taken them out. */
@Injectable()
export class TeamToCompete {
  constructor(private readonly places: TeamPlaces) {}

  /**
   * @param entry that counts for the person, held: nobody takes it out of its team meanwhile
   * @throws team-needed-to-compete
   */
  refuseWithout(contest: Contest, { teamId }: Pick<Entry, 'teamId'>): void {
    if (contest.current.document.registration.team === 'required' && teamId === null)
      throw teamlessStart(this.places.closedSince(contest));
  }
}
