import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/instant-column.js';
import type { Role } from '../../platform/session/roles.js';

/** A person who signs in. What a contest asks about the person stands in the entry, not here. */
@Entity('account')
@Index('account_login', ['login'], { unique: true })
export class Account {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** What the person is called, as typed, trimmed. */
  @Column({ type: 'varchar', length: 80 })
  name!: string;

  /** A phone number, employee number or name of one's own, as `normalizedLogin` makes it; never changes. */
  @Column({ type: 'varchar', length: 80 })
  login!: string;

  @Column({ type: 'varchar', length: 16 })
  role!: Role;

  /** Argon2id in PHC form; null for people of a roster who sign in with their access code alone. */
  @Column({ type: 'varchar', length: 160, nullable: true })
  passwordHash!: string | null;

  /** SHA-256 in hexadecimal of a code that signs in without a password; null when there is none. A new password ends it. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  accessCodeHash!: string | null;

  @InstantColumn()
  createdAt!: Date;

  /** Since when the account can't be used; null while it can. */
  @InstantColumn({ nullable: true })
  disabledAt!: Date | null;
}
