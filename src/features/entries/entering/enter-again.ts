import { Injectable } from '@nestjs/common';
import type { Contest } from '../../contests/contests.public.js';
import type { EnterContestBody } from '../entries.wire.js';
import * as refusals from '../entry-refusals.js';
import type { EntryRow } from '../entry.entity.js';
import { Admission } from './admission.js';
import type { Applicant } from './applicant.js';
import { checkEntryFields, type CheckedFields } from './entry-fields.js';
import { EntryOrganizations } from './entry-organizations.js';
import { filledFields } from './roster-at-entering.js';
import { TeamAtEntering } from './team-at-entering.js';

/** Entering by somebody who is entered already. */
@Injectable()
export class EnterAgain {
  constructor(
    private readonly admission: Admission,
    private readonly organizations: EntryOrganizations,
    private readonly team: TeamAtEntering,
  ) {}

  /** @throws already-entered when what was given is not what stands */
  async run(contest: Contest, applicant: Applicant, standing: EntryRow, given: EnterContestBody): Promise<EntryRow> {
    const place = await this.admission.placeOf(contest, applicant.id);
    const asked = contest.current.document.registration.fields;
    const checked = checkEntryFields(asked, filledFields(contest, place, given.fields));
    const isElsewhere = await this.organizations.isAnother(contest, applicant, given, standing.organizationId);
    if (isElsewhere || !(await this.team.isIn(standing, given))) throw refusals.alreadyEntered(false);
    return unchanged(contest, standing, given, checked);
  }
}

/** "Again the same" is no error; something else under the same entry is, because it would seem to have been saved. */
export function unchanged(
  { current: { document } }: Contest,
  standing: EntryRow,
  given: EnterContestBody,
  { fields }: CheckedFields,
): EntryRow {
  const before = Object.entries(standing.fields);
  const same = before.length === Object.keys(fields).length && before.every(([name, value]) => fields[name] === value);
  if (given.division !== undefined && given.division.trim() !== standing.division) throw refusals.alreadyEntered(false);
  if (given.fields !== undefined && !same)
    throw refusals.alreadyEntered(standing.changesMade < document.registration.changes);
  return standing;
}
