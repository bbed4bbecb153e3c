import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** One person's place in one contest. Never deleted: attempts and results hang on it. */
@Entity('entry')
@Unique('entry_contest_account', ['contestId', 'accountId'])
export class EntryRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('contest', { name: 'entry_contest_fk' })
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  @ForeignKey('account', { name: 'entry_account_fk' })
  @Column({ type: 'varchar', length: 36 })
  accountId!: string;

  /** The person's name as it was when they entered; boards and certificates show this one. */
  @Column({ type: 'varchar', length: 80 })
  name!: string;

  /** What the contest asked for besides the name, by field name, tidied up (see `checkEntryFields`). */
  @Column({ type: 'simple-json' })
  fields!: Record<string, string>;

  /** How often the person has corrected the entry; the contest's `registration.changes` is the limit. */
  @Column({ type: 'integer' })
  changesMade!: number;

  @InstantColumn()
  enteredAt!: Date;
}
