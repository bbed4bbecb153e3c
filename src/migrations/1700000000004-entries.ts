import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** Who takes part in which contest, and the values that only one entrant of a contest may have. */
export class Entries1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'entry',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          id('account_id'),
          short('name', 80),
          long('fields'),
          whole('changes_made'),
          instant('entered_at'),
        ],
        uniques: [{ name: 'entry_contest_account', columnNames: ['contest_id', 'account_id'] }],
        foreignKeys: [
          {
            name: 'entry_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
          {
            name: 'entry_account_fk',
            columnNames: ['account_id'],
            referencedTableName: 'account',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'entry_field_value',
        columns: [
          id('entry_id', { isPrimary: true }),
          short('field', 40, { isPrimary: true }),
          id('contest_id'),
          short('value', 400),
        ],
        uniques: [{ name: 'entry_field_value_taken', columnNames: ['contest_id', 'field', 'value'] }],
        foreignKeys: [
          {
            name: 'entry_field_value_entry_fk',
            columnNames: ['entry_id'],
            referencedTableName: 'entry',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['entry_field_value', 'entry']) await runner.dropTable(table);
  }
}
