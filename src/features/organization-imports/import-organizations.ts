import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions } from '../../platform/database/transactions.js';
import {
  asFault,
  type OrganizationDraft,
  type OrganizationFile,
  type OrganizationFault,
  readOrganizationFileAside,
} from '../organization-files/organization-files.public.js';
import {
  type IndexedOrganization,
  OrganizationRevisions,
  OrganizationsRepository,
  type TreeRevision,
} from '../organizations/organizations.public.js';
import { organizationFileFaulty } from './organization-import-refusals.js';
import { OrganizationPlan } from './organization-plan.js';
import type { FinishedPlan } from './planned-organization.js';
import { StoreOrganizations } from './store-organizations.js';

export interface OrganizationImportReport {
  readonly dryRun: boolean;
  readonly created: number;
  /** Named otherwise, moved or of another kind; also those that only follow one that moved. */
  readonly changed: number;
  readonly unchanged: number;
  /** Head counts that are declared anew. */
  readonly headCounts: number;
}

/** How many faults are listed. */
const MOST_LISTED = 500;

/** How many rows are worked on before others are answered. */
const PIECE = 2000;

/** Works out what a file's rows make of the organizations that there are. */
@Injectable()
export class PlanOnExisting {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly revisions: OrganizationRevisions,
    private readonly randomness: Randomness,
  ) {}

  /** @returns the plan, and the revision of the tree that it rests on */
  async planned(drafts: readonly OrganizationDraft[]): Promise<{ plan: FinishedPlan; revision: TreeRevision }> {
    const { committed } = this.transactions;
    // Before anything else is read: what changes meanwhile makes the plan out of date, never wrong.
    const revision = await this.revisions.read(committed);
    const existing: IndexedOrganization[] = [];
    for await (const page of this.organizations.inPages(committed)) existing.push(...page);
    const plan = new OrganizationPlan(existing, this.randomness);
    for (const [index, draft] of drafts.entries()) {
      if (index % PIECE === 0) await setImmediate();
      plan.add(draft);
    }
    await setImmediate();
    return { plan: plan.finish(), revision };
  }
}

/** Brings a file's organizations into the tree: all of them, or none with a list of every fault. */
@Injectable()
export class ImportOrganizations {
  constructor(
    private readonly existing: PlanOnExisting,
    private readonly storing: StoreOrganizations,
  ) {}

  /**
   * @param options `dryRun`: tells what would happen and stores nothing
   * @throws import-busy · organization-file-faulty · organizations-changed-meanwhile
   */
  async run(file: OrganizationFile, { dryRun = false }, actor: Actor): Promise<OrganizationImportReport> {
    const { drafts, faults } = await readOrganizationFileAside(file);
    if (drafts.length === 0 && faults.length > 0) throw faulty(faults);
    const { plan, revision } = await this.existing.planned(drafts);
    const all = [...faults, ...plan.faults].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
    if (all.length > 0) throw faulty(all);
    const declared = await this.storing.declared(plan.headCounts);
    if (!dryRun) await this.storing.run(file.name, { ...plan, headCounts: declared }, revision, actor);
    const { created, changed, unchanged } = plan;
    return {
      dryRun,
      created: created.length,
      changed: changed.length,
      unchanged,
      headCounts: declared.length,
    };
  }
}

function faulty(faults: readonly OrganizationFault[]) {
  return organizationFileFaulty(faults.length, faults.slice(0, MOST_LISTED).map(asFault));
}
