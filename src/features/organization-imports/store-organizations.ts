import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import {
  initialsOf,
  OrganizationChanges,
  type OrganizationHeadCount,
  OrganizationRevisions,
  OrganizationsRepository,
  type TreeRevision,
} from '../organizations/organizations.public.js';
import { ImportMaking } from './import-making.js';
import { organizationsChangedMeanwhile } from './organization-import-refusals.js';
import type { FinishedPlan, PlannedHeadCount, PlannedOrganization } from './planned-organization.js';

/** Lets an import change organizations as long as nobody else does, and tells whoever keeps something by organization. */
@Injectable()
export class OrganizationNews {
  constructor(
    private readonly revisions: OrganizationRevisions,
    private readonly changes: OrganizationChanges,
  ) {}

  /** @throws organizations-changed-meanwhile */
  async proceed(tx: Tx, planned: TreeRevision): Promise<void> {
    if (!(await this.revisions.proceed(tx, planned))) throw organizationsChangedMeanwhile();
  }

  tell(tx: Tx, kind: 'added' | 'moved' | 'headCount', organizationIds: readonly string[]): Promise<void> {
    return this.changes.tell(tx, { kind, organizationIds });
  }
}

interface Stored extends Pick<FinishedPlan, 'created' | 'changed'> {
  readonly headCounts: readonly OrganizationHeadCount[];
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

  /**
   * @param planned at which revision of the tree the plan was made; every piece is a step further
   * @throws organizations-changed-meanwhile: what was stored before that stays
   */
  async run(file: string, stored: Stored, planned: TreeRevision, actor: Actor): Promise<void> {
    const pieces = this.pieces(stored, actor);
    for (const [index, store] of pieces.entries()) {
      await setImmediate();
      await this.transactions.run(async (tx) => {
        await this.news.proceed(tx, {
          revision: planned.revision + index,
          headCounts: planned.headCounts + index,
        });
        if (index === 0) await this.record(tx, file, stored, actor);
        await store(tx);
      });
    }
  }

  private pieces({ created, changed, headCounts }: Stored, actor: Actor): ((tx: Tx) => Promise<void>)[] {
    const declared = headCounts.map((one) => ({ ...one, declaredBy: actor.id }));
    return [
      ...inPieces(created).map((piece) => (tx: Tx) => this.add(tx, piece)),
      ...inPieces(changed).map((piece) => (tx: Tx) => this.change(tx, piece)),
      ...inPieces(declared).map((piece) => (tx: Tx) => this.declare(tx, piece)),
    ];
  }

  private record(tx: Tx, file: string, { created, changed, headCounts }: Stored, actor: Actor): Promise<void> {
    const counts = { created: created.length, changed: changed.length, headCounts: headCounts.length };
    const act = { action: 'organization.import', subjectKind: 'organization', subjectId: file.slice(-64) || 'file' };
    return this.audit.record(tx, actor, { ...act, before: null, after: { file, ...counts } });
  }

  private async add(tx: Tx, piece: readonly PlannedOrganization[]): Promise<void> {
    await this.organizations.add(
      tx,
      piece.map((one) => this.making.row(one)),
    );
    await this.news.tell(
      tx,
      'added',
      piece.map(({ id }) => id),
    );
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
}

function inPieces<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const count = Math.ceil(rows.length / PIECE);
  return Array.from({ length: count }, (_, index) => rows.slice(index * PIECE, (index + 1) * PIECE));
}
