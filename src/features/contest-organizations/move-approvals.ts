import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';

/** Who was approved stays so when an organization turns out to be the same as another. */
@Injectable()
export class MoveApprovals implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly repository: ContestOrganizationsRepository,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'contest-organizations',
      move: (tx, from, into) => this.repository.move(tx, from, into),
      giveBack: (tx, ids, from, into) => this.repository.giveBack(tx, ids, from, into),
    });
  }
}
