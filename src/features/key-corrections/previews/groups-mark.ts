import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import type { Reading } from '../../../platform/database/transactions.js';
import type { Contest } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import { OrganizationRevisions } from '../../organizations/organizations.public.js';
import { TeamsRepository } from '../../teams/teams.public.js';
import type { CorrectionBasis } from './correction-summary.js';

/** Marks of what organizers decided about the groups that people stand in: organizations, divisions, teams. */
@Injectable()
export class GroupsMark {
  constructor(
    private readonly audit: AuditLog,
    private readonly entries: EntryRegistry,
    private readonly teams: TeamsRepository,
    private readonly organizations: OrganizationRevisions,
  ) {}

  async of(reading: Reading, contest: Contest): Promise<Pick<CorrectionBasis, 'organizations' | 'groups'>> {
    return { organizations: await this.tree(reading, contest), groups: await this.members(reading, contest) };
  }

  private async tree(reading: Reading, { current: { document } }: Contest): Promise<string> {
    if ((document.registration.organization ?? 'none') === 'none') return '';
    const { revision, headCounts } = await this.organizations.read(reading);
    return `${revision}/${headCounts}`;
  }

  /** How often such a thing was done in this contest; there are few of them, and rows of the audit log are only added. */
  private async members(reading: Reading, { id }: Contest): Promise<string> {
    const regrouped = await this.audit.subjects(reading, 'entry', 'entry.regroup');
    const substituted = await this.audit.subjects(reading, 'team', 'team.substitute');
    const entries = await this.entries.byIds(reading, [...new Set(regrouped)]);
    const teams = await this.teams.byIds(reading, [...new Set(substituted)]);
    const here = new Set([...entries, ...teams].filter(({ contestId }) => contestId === id).map((one) => one.id));
    return String([...regrouped, ...substituted].filter((subject) => here.has(subject)).length);
  }
}
