import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** An organizer found two entries to be one person's. Stays when it is undone. */
@Entity('same_person_merge')
@Index('same_person_merge_contest', ['contestId'])
export class SamePersonMerge {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** The one that the person stands with. */
  @ForeignKey('entry', { name: 'same_person_merge_kept_fk' })
  @Column({ type: 'varchar', length: 36 })
  keptEntryId!: string;

  /** The one whose attempts count for it. */
  @ForeignKey('entry', { name: 'same_person_merge_merged_fk' })
  @Column({ type: 'varchar', length: 36 })
  mergedEntryId!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @InstantColumn()
  mergedAt!: Date;

  /** Null: the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  mergedBy!: string | null;

  /** Null while it stands. */
  @InstantColumn({ nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  undoneBy!: string | null;
}

/** An organizer found two entries that look alike to be two people's: they aren't proposed again. */
@Entity('same_person_dismissal')
@Index('same_person_dismissal_contest', ['contestId'])
export class SamePersonDismissal {
  /** The smaller id of the two. */
  @ForeignKey('entry', { name: 'same_person_dismissal_one_fk' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  oneEntryId!: string;

  @ForeignKey('entry', { name: 'same_person_dismissal_other_fk' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  otherEntryId!: string;

  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @InstantColumn()
  dismissedAt!: Date;

  @Column({ type: 'varchar', length: 36, nullable: true })
  dismissedBy!: string | null;
}
