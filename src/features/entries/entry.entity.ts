import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** One person's place in one contest. Never deleted: attempts and results hang on it. */
@Entity('entry')
@Unique('entry_contest_account', ['contestId', 'accountId'])
@Index('entry_organization', ['contestId', 'organizationId'])
@Index('entry_team', ['teamId'])
@Index('entry_merged_into', ['mergedIntoId'])
@Index('entry_merged', ['contestId', 'mergedIntoId'], { where: `"merged_into_id" IS NOT NULL` })
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

  /** For whom the person competes; null: nobody. No foreign key: that it exists is looked up at entering. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  organizationId!: string | null;

  /** The team that the person belongs to; null: none. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  teamId!: string | null;

  /** The title of the division in which the person is ranked; null: the contest has none. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** The entry that this one's attempts count for since the two were found to be one person's; null: this one itself. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  mergedIntoId!: string | null;

  /** Since when the person is disqualified; null: isn't. */
  @InstantColumn({ nullable: true })
  disqualifiedAt!: Date | null;

  /** How often the person has corrected the entry; the contest's `registration.changes` is the limit. */
  @Column({ type: 'integer' })
  changesMade!: number;

  @InstantColumn()
  enteredAt!: Date;
}
