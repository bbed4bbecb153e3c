import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { comparableCode, OrganizationChanges, organizationCodeNamed } from '../organizations/organizations.public.js';

/** A contest document names organizations by their codes: as long as a published one does, the code stays. */
@Injectable()
export class KeepNamedCodes implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly contests: ContestCatalogue,
  ) {}

  onModuleInit(): void {
    this.changes.guardCode(async (tx, code) => {
      const naming = (await this.contests.published(tx)).filter((contest) => namedCodes(contest).includes(code));
      if (naming.length > 0) throw organizationCodeNamed(naming.map(({ slug }) => slug));
    });
  }
}

function namedCodes({ current }: Contest): string[] {
  const { divisions = [], excluded = [] } = current.document.registration;
  return [...excluded, ...divisions.flatMap(({ organizations = [] }) => organizations)].map(comparableCode);
}
