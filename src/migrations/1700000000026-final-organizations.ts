import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long } from './columns.js';

/** Organizations as they stood when a contest became final. */
export class FinalOrganizations1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'final_organizations',
        columns: [id('contest_id', { isPrimary: true }), instant('kept_at'), long('organizations'), long('merged')],
        foreignKeys: [
          {
            name: 'final_organizations_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('final_organizations');
  }
}
