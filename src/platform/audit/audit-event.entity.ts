import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/instant-column.js';

/** One act of an organizer or administrator (I6). Rows are only ever added. */
@Entity('audit_event')
@Index('audit_event_subject', ['subjectKind', 'subjectId'])
export class AuditEvent {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @InstantColumn()
  at!: Date;

  /** The account that acted; null for the command line, which has no session. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  actorId!: string | null;

  /** The network address it came from, or `command-line`. */
  @Column({ type: 'varchar', length: 64 })
  actorAddress!: string;

  /** What was done, as `noun.verb`: `contest.apply`. */
  @Column({ type: 'varchar', length: 64 })
  action!: string;

  /** What it was done to: the noun, and its id. */
  @Column({ type: 'varchar', length: 32 })
  subjectKind!: string;

  @Column({ type: 'varchar', length: 64 })
  subjectId!: string;

  /** What it was before, as JSON; null when it did not exist. */
  @Column({ type: 'simple-json', nullable: true })
  before!: unknown;

  /** What it is afterwards, as JSON; null when it does not exist any more. */
  @Column({ type: 'simple-json', nullable: true })
  after!: unknown;
}
