import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** One unit that people compete for: a province, a company, a department. Never deleted: entries hang on it. */
@Entity('organization')
@Unique('organization_code', ['code'])
@Index('organization_parent', ['parentId'])
@Index('organization_merged_into', ['mergedIntoId'])
@Index('organization_changed', ['changedAt'])
export class OrganizationRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What people type instead of choosing it, in the form of `comparableCode`. No import changes it; an organizer may. */
  @Column({ type: 'varchar', length: 32 })
  code!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  /** The organization right above it; null: it stands at the top. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  parentId!: string | null;

  /** How many stand above it: 0 at the top. */
  @Column({ type: 'integer' })
  level!: number;

  /** The ids from the top down to itself, each between slashes: `/a/b/c/`. */
  @Column({ type: 'varchar', length: 480 })
  path!: string;

  /** What sort of unit it is, in the organizer's words (省, 市, 公司); null: nobody said. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  kind!: string | null;

  /** First letters of the name's pinyin, in lower case, by which it is found too. */
  @Column({ type: 'varchar', length: 120 })
  initials!: string;

  /** The organization that it turned out to be the same as; its code and name lead there. Null: it stands for itself. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  mergedIntoId!: string | null;

  @InstantColumn()
  createdAt!: Date;

  /** When anything of this row last changed: processes that keep all organizations in memory read again then. */
  @InstantColumn()
  changedAt!: Date;
}

/** One row that counts every change of organizations: whoever keeps them in memory, or plans on them, compares it. */
@Entity('organization_tree')
export class OrganizationTreeRow {
  /** Always `tree`. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Grows with everything that is added, named otherwise, moved or merged. */
  @Column({ type: 'integer' })
  revision!: number;

  /** Grows with every head count that is declared. */
  @Column({ type: 'integer' })
  headCounts!: number;
}

/** How many people an organization has, as somebody declared it. Rows are only added: the newest holds. */
@Entity('organization_head_count')
@Index('organization_head_count_organization', ['organizationId', 'id'])
export class OrganizationHeadCount {
  /** Grows with time: the greatest is the newest. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('organization', { name: 'organization_head_count_fk' })
  @Column({ type: 'varchar', length: 36 })
  organizationId!: string;

  @Column({ type: 'integer' })
  count!: number;

  /** The day for which the number holds, as `2012-09-01`. */
  @Column({ type: 'varchar', length: 10 })
  countedOn!: string;

  /** The account that declared it; null: the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  declaredBy!: string | null;

  @InstantColumn()
  declaredAt!: Date;

  /** Where the number comes from, or why it was corrected; null: nobody said. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  /** The declaration that this one takes the place of; null: the first one. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  replacesId!: string | null;
}

/** Two organizations found to be one, and everything that has to go back when they turn out not to be. */
@Entity('organization_merge')
@Index('organization_merge_merged', ['mergedId'])
export class OrganizationMerge {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** The organization that stands for the other since. */
  @ForeignKey('organization', { name: 'organization_merge_into_fk' })
  @Column({ type: 'varchar', length: 36 })
  intoId!: string;

  @ForeignKey('organization', { name: 'organization_merge_merged_fk' })
  @Column({ type: 'varchar', length: 36 })
  mergedId!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  /** The account that merged them; null: the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  mergedBy!: string | null;

  @InstantColumn()
  mergedAt!: Date;

  /** What moved, by who keeps it (`organizations`, `entries`, …): the ids of its rows. */
  @Column({ type: 'simple-json' })
  moved!: Record<string, string[]>;

  /** When it was undone; null: it holds. */
  @InstantColumn({ nullable: true })
  undoneAt!: Date | null;
}
