import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, whole } from './columns.js';

/** Counts what changes about organizations, so that whoever keeps them in memory or plans on them notices. */
export class OrganizationTree1700000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'organization_tree',
        columns: [id('id', { isPrimary: true }), whole('revision'), whole('head_counts')],
      }),
    );
    await runner.query(`INSERT INTO "organization_tree" ("id", "revision", "head_counts") VALUES ('tree', 0, 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('organization_tree');
  }
}
