import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { RostersRepository } from './rosters.repository.js';

/** Whoever is expected for an organization that turns out to be the same as another is expected for that one. */
@Injectable()
export class MoveRosterPeople implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly rosters: RostersRepository,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'rosters',
      move: (tx, from, into) => this.rosters.moveOrganization(tx, from, into),
      giveBack: (tx, ids, from, into) => this.rosters.giveBackOrganization(tx, ids, from, into),
    });
  }
}
