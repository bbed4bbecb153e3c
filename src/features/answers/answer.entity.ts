import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/**
 * What a person chose for one question of one attempt, the newest that was acknowledged. Written by the answer stores,
 * past TypeORM, and for questions that are shown one at a time by their walks. No foreign key: it would be checked again with every save, which holds the attempt's row anyway.
 */
@Entity('answer', { withoutRowid: true })
export class Answer {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  attemptId!: string;

  /** The question's number on this attempt's paper, from 1. */
  @PrimaryColumn({ type: 'integer' })
  n!: number;

  /** The attempt's contest, so that the table can be spread by it. */
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** Letters as this paper shows them, ascending, without anything in between: `ABD`; empty when taken back. */
  @Column({ type: 'varchar', length: 8 })
  choice!: string;

  /** Grows with each change on the client; the highest stands, of equal ones the last that came. PostgreSQL's driver hands it over as text. */
  @Column({ type: 'bigint', transformer: { to: (seq: number) => seq, from: Number } })
  seq!: number;

  /** When the server received it. */
  @InstantColumn()
  savedAt!: Date;

  /**
   * Milliseconds of the question's own time that it used, where questions are shown one at a time; null everywhere else.
   */
  @Column({ type: 'integer', nullable: true })
  usedMs!: number | null;
}
