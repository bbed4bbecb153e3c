import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { ContestState } from '../contests/contests.public.js';
import type { ResultTables } from './tables/result-tables.js';

/** The results of a contest as they were issued once. Rows are only ever added. */
@Entity('result_document')
@Unique('result_document_number', ['contestId', 'number'])
export class ResultDocumentRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  @ForeignKey('contest', { name: 'result_document_contest_fk' })
  contestId!: string;

  /** From 1, without gaps. */
  @Column({ type: 'integer' })
  number!: number;

  /** Of the contest when it was issued. */
  @Column({ type: 'varchar', length: 16 })
  state!: ContestState;

  @InstantColumn()
  issuedAt!: Date;

  /** Null: at the command line. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  issuedBy!: string | null;

  /** SHA-256, hexadecimal, of what it was computed from: see `ResultBasis`. */
  @Column({ type: 'varchar', length: 64 })
  hash!: string;

  @Column({ type: 'simple-json' })
  content!: ResultTables;
}
