import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { KeyCorrection } from '../../rules/grading/key-correction.js';

/**
 * What was decided about a question of a contest after people had answered it. Rows are only ever added: of several about
 * one question the newest holds, and one that was wrong is made good by another.
 */
@Entity('key_correction')
@Unique('key_correction_revision', ['contestId', 'revision'])
export class KeyCorrectionRow implements KeyCorrection {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('contest', { name: 'key_correction_contest_fk' })
  contestId!: string;

  /** Counts the contest's corrections from 1: an attempt remembers up to which it was graded. */
  @Column({ type: 'integer' })
  revision!: number;

  /** Of the question, not of a version: it holds for every version that the contest asked. */
  @Column({ type: 'varchar', length: 36 })
  questionId!: string;

  @Column({ type: 'varchar', length: 10 })
  kind!: KeyCorrection['kind'];

  /** Whole keys in canonical letters: one for `key`, several for `accept`, none for the others. */
  @Column({ type: 'simple-json' })
  keys!: string[][];

  /** Shown to those whose score it changes. */
  @Column({ type: 'text' })
  reason!: string;

  /** The account that applied it. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  decidedBy!: string | null;

  @InstantColumn()
  decidedAt!: Date;
}
