import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, short, whole } from './columns.js';

/** Who an organizer expects in a contest, and how they prove that it is them. */
export class Rosters1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'roster',
        columns: [id('contest_id', { isPrimary: true }), whole('revision')],
        foreignKeys: [
          {
            name: 'roster_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'roster_person',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          short('name', 80),
          short('employee_number', 80, { isNullable: true }),
          short('phone', 40, { isNullable: true }),
          id('organization_id', { isNullable: true }),
          short('division', 60, { isNullable: true }),
          short('team_name', 100, { isNullable: true }),
          short('code_nonce', 32),
          short('access_code_hash', 64),
          id('account_id', { isNullable: true }),
          instant('created_at'),
          instant('updated_at'),
          instant('removed_at', { isNullable: true }),
        ],
        uniques: [
          { name: 'roster_person_code', columnNames: ['contest_id', 'access_code_hash'] },
          { name: 'roster_person_account', columnNames: ['contest_id', 'account_id'] },
        ],
        foreignKeys: [
          {
            name: 'roster_person_roster_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'roster',
            referencedColumnNames: ['contest_id'],
          },
          {
            name: 'roster_person_account_fk',
            columnNames: ['account_id'],
            referencedTableName: 'account',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['roster_person', 'roster']) await runner.dropTable(table);
  }
}
