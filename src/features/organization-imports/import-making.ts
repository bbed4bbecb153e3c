import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { initialsOf, type OrganizationHeadCount, type OrganizationRow } from '../organizations/organizations.public.js';
import type { PlannedHeadCount, PlannedOrganization } from './planned-organization.js';

/** Where a day begins for which a file names no date. */
const TIME_ZONE = 'Asia/Shanghai';

/** Fills in what new rows get from the server. */
@Injectable()
export class ImportMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  row({ id, code, name, parentId, level, path, kind }: PlannedOrganization): OrganizationRow {
    const at = this.clock.now();
    const placed = { id, code, name, parentId, level, path, kind };
    return { ...placed, initials: initialsOf(name), mergedIntoId: null, createdAt: at, changedAt: at };
  }

  headCount({ organizationId, count, countedOn }: PlannedHeadCount, replacesId: string | null): OrganizationHeadCount {
    const declaredAt = this.clock.now();
    const today = DateTime.fromJSDate(declaredAt, { zone: TIME_ZONE }).toFormat('yyyy-MM-dd');
    const declared = { organizationId, count, countedOn: countedOn ?? today, declaredBy: null, declaredAt };
    return { id: this.randomness.id(), ...declared, note: null, replacesId };
  }
}
