import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** A collection of questions that papers are drawn from. */
@Entity('question_bank')
@Unique('question_bank_code', ['code'])
export class QuestionBank {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What contest documents and files call it: lower-case letters, digits and hyphens. Never changes. */
  @Column({ type: 'varchar', length: 64 })
  code!: string;

  /** What people call it. */
  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @InstantColumn()
  createdAt!: Date;
}
