import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** What a section of a paper came to. */
export interface AttemptSection {
  title: string;
  /** Hundredths; below 0 where wrong answers cost points. */
  points: number;
  /** What its questions that were declared void would have been worth, in hundredths; absent: none was. */
  void?: number;
}

export type AttemptState = 'open' | 'submitted' | 'expired' | 'voided';

/** One try at the paper. That an entry never has two open ones, or two of one number, the database itself guarantees (I2). */
@Entity('attempt')
@Unique('attempt_entry_number', ['entryId', 'number'])
@Index('attempt_one_open', ['entryId'], { unique: true, where: `"state" = 'open'` })
@Index('attempt_overdue', ['state', 'answersUntil'])
@Index('attempt_contest', ['contestId', 'id'])
export class AttemptRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Counts the entry's attempts from 1, in the order in which they were started. */
  @Column({ type: 'integer' })
  number!: number;

  /** No foreign key: every start in the contest would lock the contest's one row for it; the entry's key stands in. */
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** The version of the document under which it was started and will be graded. */
  @Column({ type: 'varchar', length: 36 })
  contestVersionId!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('entry', { name: 'attempt_entry_fk' })
  entryId!: string;

  /** The entry's account: who may see it and answer. */
  @Column({ type: 'varchar', length: 36 })
  accountId!: string;

  /** With the version it makes the paper: see `AttemptPapers`. */
  @Column({ type: 'varchar', length: 32 })
  seed!: string;

  /** The stage in which it was started; null: the contest has none. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  stageId!: string | null;

  /** Leaves `open` exactly once (I3); `voided` is an organizer's decision about any attempt. */
  @Column({ type: 'varchar', length: 10 })
  state!: AttemptState;

  @InstantColumn()
  startedAt!: Date;

  /** When it ends by itself, fixed at the start; only extra time that somebody ruled moves it (I5). Null: never. */
  @InstantColumn({ nullable: true })
  deadline!: Date | null;

  /** Until when an answer that arrives still counts: the deadline and the contest's grace, fixed with it. */
  @InstantColumn({ nullable: true })
  answersUntil!: Date | null;

  /**
   * Extra time in milliseconds that waits for the next question, where questions are shown one at a time: given when none
   * was being answered. Null: none.
   */
  @Column({ type: 'integer', nullable: true })
  questionExtraMs!: number | null;

  /** When it was submitted; the deadline when it expired. Null while it is open. */
  @InstantColumn({ nullable: true })
  endedAt!: Date | null;

  /** Hundredths of a point. Null while it is open. */
  @Column({ type: 'integer', nullable: true })
  score!: number | null;

  /** For each section of the paper, in its order, by the keys of `keyRevision`. Null while it is open. */
  @Column({ type: 'simple-json', nullable: true })
  sectionScores!: AttemptSection[] | null;

  /** Up to which correction of the contest's keys it was graded. Null while it is open, and where there was none. */
  @Column({ type: 'integer', nullable: true })
  keyRevision!: number | null;

  /** From the start to the end as tie rules count it, never beyond the deadline. Null while it is open. */
  @Column({
    type: 'bigint',
    nullable: true,
    // PostgreSQL's driver hands a bigint over as text.
    transformer: {
      to: (ms: number | null) => ms,
      from: (ms: string | number | null) => (ms === null ? null : Number(ms)),
    },
  })
  timeUsedMs!: number | null;
}

/** An attempt as other features see it. */
export type AttemptRecord = Readonly<AttemptRow>;
