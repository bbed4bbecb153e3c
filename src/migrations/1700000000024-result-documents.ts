import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** Results as they were issued. */
export class ResultDocuments1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'result_document',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          whole('number'),
          short('state', 16),
          instant('issued_at'),
          id('issued_by', { isNullable: true }),
          short('hash', 64),
          long('content'),
        ],
        uniques: [{ name: 'result_document_number', columnNames: ['contest_id', 'number'] }],
        foreignKeys: [
          {
            name: 'result_document_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('result_document');
  }
}
