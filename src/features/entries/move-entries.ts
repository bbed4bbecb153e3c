import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { EntriesRepository } from './entries.repository.js';

/** Whoever entered for an organization that turns out to be the same as another competes for that one. */
@Injectable()
export class MoveEntries implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly entries: EntriesRepository,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'entries',
      move: (tx, from, into) => this.entries.moveOrganization(tx, from, into),
      giveBack: (tx, ids, from, into) => this.entries.giveBackOrganization(tx, ids, from, into),
    });
  }
}
