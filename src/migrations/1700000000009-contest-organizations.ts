import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant } from './columns.js';

/** For which organizations people may enter a contest. */
export class ContestOrganizations1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contest_organization',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          id('organization_id'),
          id('approved_by', { isNullable: true }),
          instant('approved_at'),
          instant('withdrawn_at', { isNullable: true }),
        ],
        uniques: [{ name: 'contest_organization_once', columnNames: ['contest_id', 'organization_id'] }],
        indices: [{ name: 'contest_organization_organization', columnNames: ['organization_id'] }],
        foreignKeys: [
          {
            name: 'contest_organization_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
          },
          {
            name: 'contest_organization_organization_fk',
            columnNames: ['organization_id'],
            referencedTableName: 'organization',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contest_organization');
  }
}
