import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, short, whole } from './columns.js';

/** Teams of the contests. */
export class Teams1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'team',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          short('name', 60),
          short('name_key', 200),
          short('code', 16),
          id('captain_entry_id', { isNullable: true }),
          id('organization_id', { isNullable: true }),
          short('division', 60, { isNullable: true }),
          whole('members'),
          instant('created_at'),
        ],
        uniques: [
          { name: 'team_name', columnNames: ['contest_id', 'name_key'] },
          { name: 'team_code', columnNames: ['code'] },
        ],
        foreignKeys: [
          {
            name: 'team_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('team');
  }
}
