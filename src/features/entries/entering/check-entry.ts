import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { type Contest, hasTeams } from '../../contests/contests.public.js';
import type { Organization } from '../../organizations/organizations.public.js';
import type { RosterPlace } from '../../rosters/rosters.public.js';
import type { EnterContestBody } from '../entries.wire.js';
import { Admission } from './admission.js';
import type { Applicant } from './applicant.js';
import { checkEntryFields, type CheckedFields } from './entry-fields.js';
import { EntryOrganizations } from './entry-organizations.js';
import { asListed, filledFields } from './roster-at-entering.js';
import { type AskedTeam, givenTeamFaults, TeamAtEntering } from './team-at-entering.js';

/** What a person filled in and chose, found to be right. */
export interface WantedEntry extends CheckedFields {
  readonly given: EnterContestBody;
  readonly organization: Pick<Organization, 'id'> | null;
  readonly division: string | null;
  readonly team: AskedTeam;
  /** By which the person gets in; null: the contest has no roster. */
  readonly place: RosterPlace | null;
}

/** The deciding half of entering: nothing is written. */
@Injectable()
export class CheckEntry {
  constructor(
    private readonly admission: Admission,
    private readonly organizations: EntryOrganizations,
    private readonly team: TeamAtEntering,
  ) {}

  /** @throws whatever is against this person's entry as it was filled in */
  async run(contest: Contest, applicant: Applicant, given: EnterContestBody): Promise<WantedEntry> {
    const { document } = contest.current;
    const place = await this.admission.check(contest, applicant, given);
    const checked = checkEntryFields(document.registration.fields, filledFields(contest, place, given.fields));
    const listed = place?.teamName && hasTeams(document) ? place.teamName : null;
    const chosen = await this.organizations.choose(contest, applicant, asListed(contest, place, given));
    const teamFaults = listed === null ? givenTeamFaults(contest, given) : [];
    const faults = [...chosen.faults, ...teamFaults, ...checked.faults];
    if (faults.length > 0) throw invalidRequest(faults);
    const team = listed === null ? await this.team.asked(contest, applicant, given) : { listed };
    const organization = chosen.organization ?? (place?.organizationId ? { id: place.organizationId } : null);
    return { ...checked, organization, division: chosen.division, given, team, place };
  }
}
