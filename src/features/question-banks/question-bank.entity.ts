import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { QuestionType } from '../../rules/grading/question.js';

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

/** What stays the same while a question is reworded: its place in the bank and its code. */
@Entity('question')
@Unique('question_code', ['bankId', 'code'])
export class Question {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => QuestionBank, { name: 'question_bank_fk' })
  bankId!: string;

  /** What fixed papers and files call it within the bank. Never changes. */
  @Column({ type: 'varchar', length: 64 })
  code!: string;

  /** Where it stands in the bank, from 1; never changes, since papers are drawn from the pool in this order. */
  @Column({ type: 'integer' })
  position!: number;

  /** The number of the version that new papers ask. */
  @Column({ type: 'integer' })
  version!: number;

  /** When it left the pool; papers that ask it already keep it. Null while it is asked. */
  @InstantColumn({ nullable: true })
  retiredAt!: Date | null;
}

/**
 * One wording of a question. Rows are only ever added: a change of anything here is a new
 * version, and triggers of the database refuse to alter or delete one that was used.
 */
@Entity('question_version')
@Unique('question_version_number', ['questionId', 'version'])
export class QuestionVersionRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey(() => Question, { name: 'question_version_question_fk' })
  questionId!: string;

  /** From 1, without gaps. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'varchar', length: 16 })
  type!: QuestionType;

  @Column({ type: 'text' })
  stem!: string;

  /** The texts in the order of their letters; empty for true/false, whose options the product fixes. */
  @Column({ type: 'simple-json' })
  options!: string[];

  /** The letters of the right options, ascending. */
  @Column({ type: 'simple-json' })
  key!: string[];

  /** Why the key is right; null when nobody wrote it down. */
  @Column({ type: 'text', nullable: true })
  explanation!: string | null;

  /** The document that the question rests on; null when none is named. */
  @Column({ type: 'text', nullable: true })
  source!: string | null;

  /** Numbers of the facts that prove the key. */
  @Column({ type: 'simple-json' })
  facts!: string[];

  @Column({ type: 'simple-json' })
  tags!: string[];

  /** 1 easy to 5 hard; null when nobody judged it. */
  @Column({ type: 'integer', nullable: true })
  difficulty!: number | null;

  /** SHA-256 of the content above in hexadecimal: equal content makes no new version. */
  @Column({ type: 'varchar', length: 64 })
  contentHash!: string;

  /** When a paper first asked it; null: never. */
  @InstantColumn({ nullable: true })
  usedAt!: Date | null;

  @InstantColumn()
  createdAt!: Date;

  /** The account that wrote it (accounts are never deleted); null for the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  createdBy!: string | null;
}
