import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** People of one contest who are ranked together. A team that nobody is left in is deleted. */
@Entity('team')
@Unique('team_name', ['contestId', 'nameKey'])
@Unique('team_code', ['code'])
export class Team {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('contest', { name: 'team_contest_fk' })
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  @Column({ type: 'varchar', length: 60 })
  name!: string;

  /** The name in the form in which two are the same: see `nameKey`. */
  @Column({ type: 'varchar', length: 200 })
  nameKey!: string;

  /** Whoever knows it can join; members and organizers see it. */
  @Column({ type: 'varchar', length: 16 })
  code!: string;

  /** The entry of the captain; null only while nobody is in. No foreign key: entries come later and name their team. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  captainEntryId!: string | null;

  /** For whom the captain competed when the team was founded; null: nobody. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  organizationId!: string | null;

  /** The title of the division in which it is ranked; all members are of this one. Null: the contest has none. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** How many places are taken: changes only together with `entry.team_id`, and is what the last place is decided by. */
  @Column({ type: 'integer' })
  members!: number;

  @InstantColumn()
  createdAt!: Date;
}
