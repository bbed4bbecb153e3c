import { Column, Entity, ForeignKey, Index, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';

/** PostgreSQL's driver hands a bigint over as a string. */
const wholeNumber: ValueTransformer = {
  to: (value: number) => value,
  from: (stored: string | number) => Number(stored),
};

/** What a member has brought to the team. */
export interface StandingMember {
  readonly entryId: string;
  /** Hundredths; null: absent. */
  readonly score: number | null;
  /** Whether it is part of the team's score. */
  readonly counts: boolean;
}

/**
 * Where a team stands by the contest's rule: one row for each team that is large enough and has a member with a score.
 * It can be computed again from its members' standings at any time; `verify` does so and compares.
 */
@Entity('team_standing')
@Index('team_standing_contest', ['contestId', 'teamId'])
export class TeamStandingRow {
  /** No foreign key: a team that nobody is left in goes, and its standing with it. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  teamId!: string;

  @ForeignKey('contest', { name: 'team_standing_contest_fk' })
  @Column({ type: 'varchar', length: 36 })
  contestId!: string;

  /** As the team's. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  division!: string | null;

  /** Hundredths of a point. */
  @Column({ type: 'integer' })
  score!: number;

  /** Milliseconds over the members who count. */
  @Column({ type: 'bigint', transformer: wholeNumber })
  timeUsedMs!: number;

  /** When the last of the members who count had finished. */
  @InstantColumn()
  finishedAt!: Date;

  /** All members, the best first, who has no score last. */
  @Column({ type: 'simple-json' })
  members!: StandingMember[];

  /** Whom the roster lists for the team and who haven't entered, absent members as well: ids of `roster_person`. Null: nobody. */
  @Column({ type: 'simple-json', nullable: true })
  absent!: string[] | null;

  /** When it was last computed. */
  @InstantColumn()
  updatedAt!: Date;
}
