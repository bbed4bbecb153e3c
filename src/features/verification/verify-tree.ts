import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import {
  type IndexedOrganization,
  OrganizationRevisions,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { checkTree } from './check-tree.js';
import type { Difference } from './differences/difference.js';

export interface TreeVerification {
  /** How many there are, those merged into others too. */
  readonly organizations: number;
  /** None: every level, path and merge follows from who is right above whom. */
  readonly differences: readonly Difference[];
}

/** Works out again where every organization stands. Reads beside whoever changes them: what doesn't fit is looked at again. */
@Injectable()
export class VerifyTree {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly revisions: OrganizationRevisions,
  ) {}

  async run(): Promise<TreeVerification> {
    const { committed } = this.transactions;
    for (;;) {
      const { revision } = await this.revisions.read(committed);
      const all: IndexedOrganization[] = [];
      for await (const page of this.organizations.inPages(committed)) {
        all.push(...page);
        await setImmediate();
      }
      const differences = checkTree(all);
      const isOfOneMoment = (await this.revisions.read(committed)).revision === revision;
      if (differences.length === 0 || isOfOneMoment) return { organizations: all.length, differences };
    }
  }
}
