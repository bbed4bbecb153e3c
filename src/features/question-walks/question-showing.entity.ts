import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/**
 * When a question of an attempt was shown, where questions are shown one at a time. Its clock goes on
 * from the first showing, whatever becomes of the line; only extra time that somebody ruled makes it longer. No foreign key, as with answers: the attempt's row
 * is held while one is written.
 */
@Entity('question_showing', { withoutRowid: true })
export class QuestionShowing {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  attemptId!: string;

  /** The question's number on this attempt's paper, from 1; the highest is showing. */
  @PrimaryColumn({ type: 'integer' })
  n!: number;

  @InstantColumn()
  shownAt!: Date;

  /** When its clock stops, extra time included: never after the attempt's own deadline. The contest's grace comes on top for answers. */
  @InstantColumn()
  deadline!: Date;
}
