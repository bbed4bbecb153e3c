import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/instant-column.js';

/** Sessions that ended before their time: one that was signed out, or all that an account had. Rows never change. */
@Entity('session_revocation')
@Index('session_revocation_revoked_at', ['revokedAt'])
export class SessionRevocation {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Whose sessions. No foreign key: a row may outlive its account, and is forgotten by itself. */
  @Column({ type: 'varchar', length: 36 })
  accountId!: string;

  /** The one session that ended; null: all that were issued up to `revokedAt`. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  sessionId!: string | null;

  /** The one session that goes on when all others end (the one that asked for it); null: none does. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  keptSessionId!: string | null;

  @InstantColumn()
  revokedAt!: Date;

  /** From then on every session meant here has expired by itself, and the row can go. */
  @InstantColumn()
  forgetAt!: Date;
}
