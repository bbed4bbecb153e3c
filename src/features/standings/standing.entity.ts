import { Column, Entity, ForeignKey, Index, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { SectionScore } from '../../rules/scoring/finished-attempt.js';

/**
 * Why somebody has a score and no place: belongs to an excluded organization, was disqualified, or is below
 * `ranking.minimumMark`.
 */
export type Unranked = 'excluded' | 'disqualified' | 'belowMinimum';

/** PostgreSQL's driver hands a bigint over as a string. */
const wholeNumber: ValueTransformer = {
  to: (value: number) => value,
  from: (stored: string | number) => Number(stored),
};

/**
 * Where an entry stands by the contest's rule on which attempts count: one row for each entry with
 * finished attempts. It can be computed again from them at any time; `verify` does so and compares.
 */
@Entity('standing')
@Index('standing_contest', ['contestId', 'entryId'])
export class EntryStanding {
  @ForeignKey('entry', { name: 'standing_entry' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  entryId!: string;

  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** Whose entry it is. */
  @Column({ type: 'varchar', length: 36 })
  accountId!: string;

  /** Hundredths of a point. */
  @Column({ type: 'integer' })
  score!: number;

  /** Milliseconds over the attempts that count; 64 bits, since those of attempts without a limit add up. */
  @Column({ type: 'bigint', transformer: wholeNumber })
  timeUsedMs!: number;

  /** When the last of the attempts that count was finished. */
  @InstantColumn()
  finishedAt!: Date;

  /** Finished attempts, counting or not. */
  @Column({ type: 'integer' })
  attempts!: number;

  /** The numbers of the attempts that make the score, ascending. */
  @Column({ type: 'simple-json' })
  counting!: number[];

  /** Over the attempts that count; points in hundredths, which negative marks can take below 0. */
  @Column({ type: 'simple-json' })
  sectionScores!: SectionScore[];

  /**
   * What the attempts that count could earn, in hundredths: of it marks in percent are a share. Null: the row is older than
   * this column; the next start of the server fills it in.
   */
  @Column({ type: 'integer', nullable: true })
  fullMarks!: number | null;

  /** The title of the division in which the entry is ranked; null: none. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** Why the entry is on no board; null: it is ranked. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  unranked!: Unranked | null;

  /** When it was last computed. */
  @InstantColumn()
  updatedAt!: Date;
}
