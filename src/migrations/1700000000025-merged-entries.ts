import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const MERGED = {
  name: 'entry_merged',
  columnNames: ['contest_id', 'merged_into_id'],
  where: '"merged_into_id" IS NOT NULL',
};

/** The few entries of a contest that count for another one are found without reading all the others. */
export class MergedEntries1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('entry', new TableIndex(MERGED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('entry', MERGED.name);
  }
}
