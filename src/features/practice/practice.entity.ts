import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** A few questions to practise on, with the key at once. It never scores and is no attempt. Rows are never altered. */
@Entity('practice')
@Index('practice_entry', ['entryId', 'startedAt'])
export class PracticeRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('entry', { name: 'practice_entry_fk' })
  entryId!: string;

  /** The entry's account: who may see it and answer. */
  @Column({ type: 'varchar', length: 36 })
  accountId!: string;

  /** The version of the document whose questions it draws from. */
  @Column({ type: 'varchar', length: 36 })
  contestVersionId!: string;

  /** Draws its questions. */
  @Column({ type: 'varchar', length: 32 })
  seed!: string;

  @InstantColumn()
  startedAt!: Date;
}

/** The first answer to each question; the key was shown with it, so no other is taken. */
@Entity('practice_answer')
export class PracticeAnswerRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @ForeignKey(() => PracticeRow, { name: 'practice_answer_practice_fk' })
  practiceId!: string;

  /** The question's number in this practice, from 1. */
  @PrimaryColumn({ type: 'integer' })
  n!: number;

  /** Letters, ascending, without anything in between. */
  @Column({ type: 'varchar', length: 8 })
  choice!: string;
}
