import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../accounts/accounts.public.js';
import { type Contest, hasTeams } from '../../contests/contests.public.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { type Reading, Transactions, type Tx } from '../../../platform/database/transactions.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { type Organization, OrganizationDirectory } from '../../organizations/organizations.public.js';
import type { RosterPlace } from '../../rosters/rosters.public.js';
import { Admission } from './admission.js';
import type { Applicant } from './applicant.js';
import { EntrantCounts } from '../entrant-counts.js';
import type { EnterContestBody } from '../entries.wire.js';
import { EntryOrganizations } from './entry-organizations.js';
import { EntriesRepository } from '../entries.repository.js';
import { checkEntryFields, type CheckedFields, takenFault } from './entry-fields.js';
import * as refusals from '../entry-refusals.js';
import { EntryViews } from '../entry-views.js';
import type { EntryRow } from '../entry.entity.js';
import { asListed, filledFields, RosterAtEntering } from './roster-at-entering.js';
import { type AskedTeam, givenTeamFaults, TeamAtEntering } from './team-at-entering.js';

/** What a person filled in and chose, found to be right. */
interface WantedEntry extends CheckedFields {
  readonly given: EnterContestBody;
  readonly organization: Pick<Organization, 'id'> | null;
  readonly division: string | null;
  readonly team: AskedTeam;
  /** By which the person gets in; null: the contest has no roster. */
  readonly place: RosterPlace | null;
}

interface Entered {
  readonly contest: Contest;
  readonly entry: EntryRow;
  /** False: the person was in already. */
  readonly created: boolean;
}

/** Fills in what a new entry gets from the server. */
@Injectable()
export class EntryMaking {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
    private readonly roster: RosterAtEntering,
  ) {}

  async make(
    reading: Reading,
    contestId: string,
    accountId: string,
    { fields, organization, division, place }: WantedEntry,
  ): Promise<EntryRow> {
    const [account] = await this.accounts.byIds(reading, [accountId]);
    if (!account) throw new Error(`no account ${accountId}`);
    const id = this.randomness.id();
    const groups = { organizationId: organization?.id ?? null, teamId: null, division };
    const standing = { mergedIntoId: null, disqualifiedAt: null };
    const enteredAt = this.clock.now();
    const name = place?.name ?? account.name;
    return { id, contestId, accountId, name, fields, ...groups, ...standing, changesMade: 0, enteredAt };
  }

  /** What holds now for the organization, which stays so until the transaction ends. */
  async standing(tx: Tx, organizationId: string): Promise<string> {
    const organization = await this.organizations.heldStanding(tx, organizationId);
    if (!organization) throw new Error(`no organization ${organizationId}`);
    return organization.id;
  }

  /** @throws roster-place-taken when somebody else was faster */
  claim(tx: Tx, place: RosterPlace | null, accountId: string): Promise<void> {
    return this.roster.claim(tx, place, accountId);
  }
}

/** The writing half of entering. */
@Injectable()
export class NewEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly making: EntryMaking,
    private readonly counts: EntrantCounts,
    private readonly team: TeamAtEntering,
  ) {}

  async run(contest: Contest, accountId: string, wanted: WantedEntry): Promise<Entered> {
    const { given, team } = wanted;
    const entry = await this.making.make(this.transactions.committed, contest.id, accountId, wanted);
    return this.transactions.run(async (tx) => {
      // Since it was chosen the organization may have turned out to be the same as another.
      if (entry.organizationId) entry.organizationId = await this.making.standing(tx, entry.organizationId);
      const entered = await this.entries.insertOrFind(tx, entry);
      // Two clicks at once: the one that came second finds what the first one entered.
      if (entered.id !== entry.id)
        return { contest, entry: unchanged(contest, entered, given, wanted), created: false };
      await this.making.claim(tx, wanted.place, accountId);
      await this.takeUniqueValues(tx, entry, contest, wanted);
      tx.afterCommit(() => this.counts.forget(contest.id));
      return { contest, entry: await this.team.join(tx, contest, entry, team), created: true };
    });
  }

  private async takeUniqueValues(tx: Tx, entry: EntryRow, contest: Contest, checked: CheckedFields): Promise<void> {
    const taken = await this.entries.takeValues(tx, entry, checked.unique);
    const asked = contest.current.document.registration.fields;
    if (taken.length > 0) throw invalidRequest(taken.map((field) => takenFault(asked, field)));
  }
}

/** Enters a person for a contest, from its publication until its close. Entering again changes nothing. */
@Injectable()
export class EnterContest {
  constructor(
    private readonly views: EntryViews,
    private readonly admission: Admission,
    private readonly organizations: EntryOrganizations,
    private readonly newEntry: NewEntry,
    private readonly team: TeamAtEntering,
  ) {}

  async run(slug: string, applicant: Applicant, given: EnterContestBody): Promise<Entered> {
    const { contest, entry: standing } = await this.views.find(slug, applicant.id);
    const place = standing
      ? await this.admission.placeOf(contest, applicant.id)
      : await this.admission.check(contest, applicant, given);
    const asked = contest.current.document.registration.fields;
    const checked = checkEntryFields(asked, filledFields(contest, place, given.fields));

    if (standing)
      return { contest, entry: await this.again(contest, applicant, { standing, given, checked }), created: false };
    const listed = place?.teamName && hasTeams(contest.current.document) ? place.teamName : null;
    const chosen = await this.organizations.choose(contest, applicant, asListed(contest, place, given));
    const teamFaults = listed === null ? givenTeamFaults(contest, given) : [];
    const faults = [...chosen.faults, ...teamFaults, ...checked.faults];
    if (faults.length > 0) throw invalidRequest(faults);
    const team = listed === null ? await this.team.asked(contest, applicant, given) : { listed };
    const organization = chosen.organization ?? (place?.organizationId ? { id: place.organizationId } : null);
    const { division } = chosen;
    return this.newEntry.run(contest, applicant.id, { ...checked, organization, division, given, team, place });
  }

  private async again(
    contest: Contest,
    applicant: Applicant,
    { standing, given, checked }: { standing: EntryRow; given: EnterContestBody; checked: CheckedFields },
  ): Promise<EntryRow> {
    const isElsewhere = await this.organizations.isAnother(contest, applicant, given, standing.organizationId);
    if (isElsewhere || !(await this.team.isIn(standing, given))) throw refusals.alreadyEntered(false);
    return unchanged(contest, standing, given, checked);
  }
}

/** "Again the same" is no error; something else under the same entry is, because it would seem to have been saved. */
function unchanged(
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
