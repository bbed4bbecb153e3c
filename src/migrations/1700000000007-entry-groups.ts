import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { id, instant, short } from './columns.js';

const OF_ENTRIES = [
  id('organization_id', { isNullable: true }),
  id('team_id', { isNullable: true }),
  short('division', 60, { isNullable: true }),
  id('merged_into_id', { isNullable: true }),
  instant('disqualified_at', { isNullable: true }),
];

const INDICES = [
  { name: 'entry_organization', columnNames: ['contest_id', 'organization_id'] },
  { name: 'entry_team', columnNames: ['team_id'] },
  { name: 'entry_merged_into', columnNames: ['merged_into_id'] },
];

/** For whom and with whom people compete, and in which stage. */
export class EntryGroups1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'entry',
      OF_ENTRIES.map((column) => new TableColumn(column)),
    );
    await runner.createIndices(
      'entry',
      INDICES.map((index) => new TableIndex(index)),
    );
    await runner.addColumn('attempt', new TableColumn(short('stage_id', 40, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('attempt', 'stage_id');
    for (const { name } of INDICES) await runner.dropIndex('entry', name);
    await runner.dropColumns(
      'entry',
      OF_ENTRIES.map(({ name }) => name),
    );
  }
}
