import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** The list of people that an organizer expects in a contest. Deleted with nothing: entries came of it. */
@Entity('roster')
export class Roster {
  @ForeignKey('contest', { name: 'roster_contest_fk' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  contestId!: string;

  /** Counts every change of who is on it: an import that was planned on another one is out of date. */
  @Column({ type: 'integer' })
  revision!: number;
}

/** Somebody who may enter a contest because an organizer said so. */
@Entity('roster_person')
@Unique('roster_person_code', ['contestId', 'accessCodeHash'])
@Unique('roster_person_account', ['contestId', 'accountId'])
@Index('roster_person_team', ['contestId', 'teamKey'])
export class RosterPerson {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('roster', { name: 'roster_person_roster_fk' })
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  @Column({ type: 'varchar', length: 80 })
  name!: string;

  /** As written, tidied up; null: unknown. */
  @Column({ type: 'varchar', length: 80, nullable: true })
  employeeNumber!: string | null;

  /** As written, tidied up; null: unknown. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  phone!: string | null;

  /** For whom the person competes; null: nobody. No foreign key: it may have been merged into another one since. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  organizationId!: string | null;

  /** A title of `registration.divisions`; null: none. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** The team to join when entering; null: none. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  teamName!: string | null;

  /** The team's name in the form in which two are the same, as the team has it; null: none. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  teamKey!: string | null;

  /** With the server's secret and the id it makes the access code, so that codes can be printed again. */
  @Column({ type: 'varchar', length: 32 })
  codeNonce!: string;

  /** SHA-256 of the access code in hexadecimal: who has the database alone can't sign in as anybody. */
  @Column({ type: 'varchar', length: 64 })
  accessCodeHash!: string;

  /** Who came with the access code; null: nobody yet. */
  @ForeignKey('account', { name: 'roster_person_account_fk' })
  @Column({ type: 'varchar', length: 36, nullable: true })
  accountId!: string | null;

  @InstantColumn()
  createdAt!: Date;

  /** When an import last changed it. */
  @InstantColumn()
  updatedAt!: Date;

  /** Since when the person is no longer expected; null: is. */
  @InstantColumn({ nullable: true })
  removedAt!: Date | null;
}
