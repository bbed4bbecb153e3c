import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import {
  initialsOf,
  OrganizationChanges,
  OrganizationSearch,
  type OrganizationHeadCount,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { ImportMaking } from './import-making.js';
import type { FinishedPlan, PlannedHeadCount, PlannedOrganization } from './planned-organization.js';

/** Tells whoever keeps something by organization. */
@Injectable()
export class OrganizationNews {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly search: OrganizationSearch,
  ) {}

  tell(tx: Tx, kind: 'moved' | 'headCount', organizationIds: readonly string[]): Promise<void> {
    return this.changes.tell(tx, { kind, organizationIds });
  }

  /** It is durable: who searches from now on finds it. */
  afterwards(): void {
    this.search.forget();
  }
}

/** So many rows a transaction: on SQLite everybody's answers wait for one. */
const PIECE = 1000;

/**
 * Stores what a plan says, those above before those below, in pieces: a process that dies in the middle leaves a part of
 * the file, and importing it again brings the rest.
 */
@Injectable()
export class StoreOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly making: ImportMaking,
    private readonly audit: AuditLog,
    private readonly news: OrganizationNews,
  ) {}

  /** Those that say something else than what was last declared. */
  async declared(planned: readonly PlannedHeadCount[]): Promise<OrganizationHeadCount[]> {
    if (planned.length === 0) return [];
    const standing = await this.organizations.newestHeadCounts(this.transactions.committed);
    return planned.flatMap(({ organizationId, count, countedOn }) => {
      const before = standing.get(organizationId);
      if (before?.count === count && (countedOn === null || before.countedOn === countedOn)) return [];
      return [this.making.headCount({ organizationId, count, countedOn }, before?.id ?? null)];
    });
  }

  async run(
    file: string,
    { created, changed }: FinishedPlan,
    headCounts: readonly OrganizationHeadCount[],
    actor: Actor,
  ): Promise<void> {
    if (created.length + changed.length + headCounts.length === 0) return;
    const counts = { created: created.length, changed: changed.length, headCounts: headCounts.length };
    const act = { action: 'organization.import', subjectKind: 'organization', subjectId: file.slice(-64) || 'file' };
    await this.transactions.run((tx) =>
      this.audit.record(tx, actor, { ...act, before: null, after: { file, ...counts } }),
    );
    const declared = headCounts.map((one) => ({ ...one, declaredBy: actor.id }));
    await this.inPieces(created, (tx, piece) =>
      this.organizations.add(
        tx,
        piece.map((one) => this.making.row(one)),
      ),
    );
    await this.inPieces(changed, (tx, piece) => this.change(tx, piece));
    await this.inPieces(declared, (tx, piece) => this.declare(tx, piece));
    this.news.afterwards();
  }

  private async change(tx: Tx, piece: readonly PlannedOrganization[]): Promise<void> {
    const changedAt = this.making.now();
    for (const { id, name, parentId, kind, level, path } of piece)
      await this.organizations.change(tx, id, {
        name,
        parentId,
        kind,
        level,
        path,
        initials: initialsOf(name),
        changedAt,
      });
    await this.news.tell(
      tx,
      'moved',
      piece.map(({ id }) => id),
    );
  }

  private async declare(tx: Tx, piece: readonly OrganizationHeadCount[]): Promise<void> {
    await this.organizations.addHeadCounts(tx, piece);
    await this.news.tell(
      tx,
      'headCount',
      piece.map(({ organizationId }) => organizationId),
    );
  }

  private async inPieces<Row>(
    rows: readonly Row[],
    store: (tx: Tx, piece: readonly Row[]) => Promise<void>,
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += PIECE) {
      await setImmediate();
      await this.transactions.run((tx) => store(tx, rows.slice(from, from + PIECE)));
    }
  }
}
