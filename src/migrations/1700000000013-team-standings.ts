import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** Where each team stands in its contest. */
export class TeamStandings1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'team_standing',
        columns: [
          id('team_id', { isPrimary: true }),
          id('contest_id'),
          short('division', 60, { isNullable: true }),
          whole('score'),
          { name: 'time_used_ms', type: 'bigint' },
          instant('finished_at'),
          long('members'),
          instant('updated_at'),
        ],
        indices: [{ name: 'team_standing_contest', columnNames: ['contest_id', 'team_id'] }],
        foreignKeys: [
          {
            name: 'team_standing_contest_fk',
            columnNames: ['contest_id'],
            referencedTableName: 'contest',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('team_standing');
  }
}
