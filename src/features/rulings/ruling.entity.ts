import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

export type RulingKind = 'extra-time' | 'voided-attempt' | 'disqualification';

/** An organizer's decision about one person of a contest. Stays when it is undone, with who and why. */
@Entity('ruling')
@Index('ruling_contest', ['contestId', 'id'])
@Index('ruling_entry', ['entryId'])
export class RulingRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('contest', { name: 'ruling_contest_fk' })
  contestId!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: RulingKind;

  /** Whom it is about. */
  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('entry', { name: 'ruling_entry_fk' })
  entryId!: string;

  /** The attempt that is void, or that got the extra time; null for a disqualification, and for extra time that waits. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  attemptId!: string | null;

  /** Of extra time; null for the others. */
  @Column({ type: 'integer', nullable: true })
  minutes!: number | null;

  /** What a void attempt goes back to when it is restored; null for the others. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  stateBefore!: 'submitted' | 'expired' | null;

  /** Shown to the person. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  decidedBy!: string | null;

  @InstantColumn()
  decidedAt!: Date;

  /** Null while it stands. */
  @InstantColumn({ nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  undoneBy!: string | null;

  /** Shown to the person. */
  @Column({ type: 'text', nullable: true })
  undoneReason!: string | null;
}
