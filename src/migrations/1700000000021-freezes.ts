import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { id, instant, short, yesNo } from './columns.js';

const OF_CONTESTS = [instant('frozen_at', { isNullable: true }), instant('thawed_at', { isNullable: true })];

const ofContest = (name: string) => ({
  name,
  columnNames: ['contest_id'],
  referencedTableName: 'contest',
  referencedColumnNames: ['id'],
});

/** Boards that an organizer lets stand still. */
export class Freezes1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'contest',
      OF_CONTESTS.map((column) => new TableColumn(column)),
    );
    await runner.createTable(
      new Table({
        name: 'contest_freeze',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          yesNo('frozen'),
          instant('at'),
          id('taken_by', { isNullable: true }),
          short('reason', 500, { isNullable: true }),
        ],
        indices: [{ name: 'contest_freeze_contest', columnNames: ['contest_id'] }],
        foreignKeys: [ofContest('contest_freeze_contest_fk')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contest_freeze');
    await runner.dropColumns(
      'contest',
      OF_CONTESTS.map(({ name }) => name),
    );
  }
}
