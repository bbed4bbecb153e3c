import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import {
  completeDocument,
  type ContestDocument,
  type ContestPlan,
  type ContestState,
  type ReachedState,
} from '../contest-documents/contest-documents.public.js';

/** A contest: what stays the same while its document changes. */
@Entity('contest')
@Unique('contest_slug', ['slug'])
export class ContestRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What it is called in addresses. Never changes. */
  @Column({ type: 'varchar', length: 64 })
  slug!: string;

  /** Where somebody's last step led; what the clock adds to it is worked out when it is read. */
  @Column({ type: 'varchar', length: 16 })
  reached!: ReachedState;

  /** The version that holds now. No foreign key: each of the two rows would have to be there before the other. */
  @Column({ type: 'varchar', length: 36 })
  currentVersionId!: string;

  /** When the first attempt was started: from then on what people compete under stays as it is. Null: not yet. */
  @InstantColumn({ nullable: true })
  competedAt!: Date | null;

  @InstantColumn()
  createdAt!: Date;

  /** Since when an organizer has the public boards stand still; null: no organizer does. */
  @InstantColumn({ nullable: true })
  frozenAt!: Date | null;

  /** When an organizer last let them move again, also out of the document's own freeze; null: never. */
  @InstantColumn({ nullable: true })
  thawedAt!: Date | null;
}

/** The document as it was applied once, and the questions found for it. Rows are never altered, so they are cached. */
@Entity('contest_version')
@Unique('contest_version_number', ['contestId', 'number'])
export class ContestVersionRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => ContestRow, { name: 'contest_version_contest_fk' })
  contestId!: string;

  /** From 1, without gaps. */
  @Column({ type: 'integer' })
  number!: number;

  /** Complete, with defaults filled in: when it was stored, and those of later fields when it is read. */
  @Column({ type: 'simple-json', transformer: { to: (document: unknown) => document, from: completeDocument } })
  document!: ContestDocument;

  /** The versions of the questions that each section can ask; of a draft, as far as the bank has them. */
  @Column({ type: 'simple-json' })
  plan!: ContestPlan;

  /** Draws the questions; the same for all versions of a contest, so that nobody can try seeds until a paper suits. */
  @Column({ type: 'varchar', length: 32 })
  drawSeed!: string;

  @InstantColumn()
  appliedAt!: Date;

  /** The account that applied it (accounts are never deleted); null for the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  appliedBy!: string | null;
}

/** A step of the life cycle that somebody took. Rows are only ever added. */
@Entity('contest_step')
@Index('contest_step_contest', ['contestId'])
export class ContestStepRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => ContestRow, { name: 'contest_step_contest_fk' })
  contestId!: string;

  /** The state by the clock just before; null for the step that made the contest. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  fromState!: ContestState | null;

  @Column({ type: 'varchar', length: 16 })
  toState!: ReachedState;

  @InstantColumn()
  at!: Date;

  /** The account that took it (accounts are never deleted); null for the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  takenBy!: string | null;

  /** In the words of whoever took it; null: none. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  remark!: string | null;
}

/** An organizer let the public boards stand still, or move again. Rows are only ever added. */
@Entity('contest_freeze')
@Index('contest_freeze_contest', ['contestId'])
export class ContestFreezeRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => ContestRow, { name: 'contest_freeze_contest_fk' })
  contestId!: string;

  /** True: they stand still from then on; false: they move again. */
  @Column({ type: 'boolean' })
  frozen!: boolean;

  @InstantColumn()
  at!: Date;

  /** The account that did it (accounts are never deleted); null for the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  takenBy!: string | null;

  /** Null: none was given. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;
}
