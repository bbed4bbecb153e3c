import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, short, whole } from './columns.js';

/** Practice: questions with the key at once, which never score. */
export class Practice1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'practice',
        columns: [
          id('id', { isPrimary: true }),
          id('entry_id'),
          id('account_id'),
          id('contest_version_id'),
          short('seed', 32),
          instant('started_at'),
        ],
        indices: [{ name: 'practice_entry', columnNames: ['entry_id', 'started_at'] }],
        foreignKeys: [
          {
            name: 'practice_entry_fk',
            columnNames: ['entry_id'],
            referencedTableName: 'entry',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'practice_answer',
        columns: [id('practice_id', { isPrimary: true }), whole('n', { isPrimary: true }), short('choice', 8)],
        foreignKeys: [
          {
            name: 'practice_answer_practice_fk',
            columnNames: ['practice_id'],
            referencedTableName: 'practice',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('practice_answer');
    await runner.dropTable('practice');
  }
}
