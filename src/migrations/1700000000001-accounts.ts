import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short } from './columns.js';

/** People who sign in, sessions that were ended, and the log of what organizers and administrators do. */
export class Accounts1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'account',
        columns: [
          id('id', { isPrimary: true }),
          short('name', 80),
          short('login', 80),
          short('role', 16),
          short('password_hash', 160, { isNullable: true }),
          short('access_code_hash', 64, { isNullable: true }),
          instant('created_at'),
          instant('disabled_at', { isNullable: true }),
        ],
        indices: [{ name: 'account_login', columnNames: ['login'], isUnique: true }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'session_revocation',
        columns: [
          id('id', { isPrimary: true }),
          id('account_id'),
          id('session_id', { isNullable: true }),
          id('kept_session_id', { isNullable: true }),
          instant('revoked_at'),
          instant('forget_at'),
        ],
        indices: [{ name: 'session_revocation_revoked_at', columnNames: ['revoked_at'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'audit_event',
        columns: [
          id('id', { isPrimary: true }),
          instant('at'),
          id('actor_id', { isNullable: true }),
          short('actor_address', 64),
          short('action', 64),
          short('subject_kind', 32),
          short('subject_id', 64),
          long('before', { isNullable: true }),
          long('after', { isNullable: true }),
        ],
        indices: [{ name: 'audit_event_subject', columnNames: ['subject_kind', 'subject_id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_event', 'session_revocation', 'account']) await runner.dropTable(table);
  }
}
