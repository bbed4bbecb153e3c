import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import { KnownApprovals } from './known-approvals.js';

/** Who was approved stays so when an organization turns out to be the same as another. */
@Injectable()
export class MoveApprovals implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly repository: ContestOrganizationsRepository,
    private readonly known: KnownApprovals,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'contest-organizations',
      move: (tx, from, into) => {
        tx.afterCommit(() => this.known.forget());
        return this.repository.move(tx, from, into);
      },
      giveBack: (tx, ids, from, into) => {
        tx.afterCommit(() => this.known.forget());
        return this.repository.giveBack(tx, ids, from, into);
      },
    });
  }
}
