import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** Contests, the versions of their documents, and the steps of their life cycle. */
export class Contests1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'contest',
        columns: [
          id('id', { isPrimary: true }),
          short('slug', 64),
          short('reached', 16),
          id('current_version_id'),
          instant('competed_at', { isNullable: true }),
          instant('created_at'),
        ],
        uniques: [{ name: 'contest_slug', columnNames: ['slug'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'contest_version',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          whole('number'),
          long('document'),
          long('plan'),
          short('draw_seed', 32),
          instant('applied_at'),
          id('applied_by', { isNullable: true }),
        ],
        uniques: [{ name: 'contest_version_number', columnNames: ['contest_id', 'number'] }],
        foreignKeys: [contestKey('contest_version_contest_fk')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'contest_step',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          short('from_state', 16, { isNullable: true }),
          short('to_state', 16),
          instant('at'),
          id('taken_by', { isNullable: true }),
          short('remark', 500, { isNullable: true }),
        ],
        indices: [{ name: 'contest_step_contest', columnNames: ['contest_id'] }],
        foreignKeys: [contestKey('contest_step_contest_fk')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['contest_step', 'contest_version', 'contest']) await runner.dropTable(table);
  }
}

function contestKey(name: string) {
  return { name, columnNames: ['contest_id'], referencedTableName: 'contest', referencedColumnNames: ['id'] };
}
