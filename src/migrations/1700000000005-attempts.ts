import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** A whole number that 32 bits don't hold. */
const large = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'bigint',
  ...more,
});

/** Attempts and the answers given in them. */
export class Attempts1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'attempt',
        columns: [
          id('id', { isPrimary: true }),
          whole('number'),
          id('contest_id'),
          id('contest_version_id'),
          id('entry_id'),
          id('account_id'),
          short('seed', 32),
          short('state', 10),
          instant('started_at'),
          instant('deadline', { isNullable: true }),
          instant('answers_until', { isNullable: true }),
          instant('ended_at', { isNullable: true }),
          whole('score', { isNullable: true }),
          long('section_scores', { isNullable: true }),
          large('time_used_ms', { isNullable: true }),
        ],
        uniques: [{ name: 'attempt_entry_number', columnNames: ['entry_id', 'number'] }],
        indices: [
          { name: 'attempt_one_open', columnNames: ['entry_id'], isUnique: true, where: `"state" = 'open'` },
          { name: 'attempt_overdue', columnNames: ['state', 'answers_until'] },
          { name: 'attempt_contest', columnNames: ['contest_id', 'id'] },
        ],
        foreignKeys: [
          {
            name: 'attempt_entry_fk',
            columnNames: ['entry_id'],
            referencedTableName: 'entry',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'answer',
        withoutRowid: true,
        columns: [
          id('attempt_id', { isPrimary: true }),
          whole('n', { isPrimary: true }),
          id('contest_id'),
          short('choice', 8),
          large('seq'),
          instant('saved_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['answer', 'attempt']) await runner.dropTable(table);
  }
}
