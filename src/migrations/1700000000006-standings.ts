import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, whole } from './columns.js';

/** Where each entry stands in its contest. */
export class Standings1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'standing',
        columns: [
          id('entry_id', { isPrimary: true }),
          id('contest_id'),
          id('account_id'),
          whole('score'),
          { name: 'time_used_ms', type: 'bigint' },
          instant('finished_at'),
          whole('attempts'),
          long('counting'),
          long('section_scores'),
          instant('updated_at'),
        ],
        indices: [{ name: 'standing_contest', columnNames: ['contest_id', 'entry_id'] }],
        foreignKeys: [
          {
            name: 'standing_entry',
            columnNames: ['entry_id'],
            referencedTableName: 'entry',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('standing');
  }
}
