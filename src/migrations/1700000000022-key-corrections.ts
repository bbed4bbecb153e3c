import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** What was decided about questions after people had answered them. */
export class KeyCorrections1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'key_correction',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          whole('revision'),
          id('question_id'),
          short('kind', 10),
          long('keys'),
          long('reason'),
          id('decided_by', { isNullable: true }),
          instant('decided_at'),
        ],
        uniques: [{ name: 'key_correction_revision', columnNames: ['contest_id', 'revision'] }],
        foreignKeys: [
          {
            name: 'key_correction_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.addColumn('attempt', new TableColumn(whole('key_revision', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('attempt', 'key_revision');
    await runner.dropTable('key_correction');
  }
}
