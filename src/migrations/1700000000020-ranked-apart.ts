import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { short } from './columns.js';

const OF_STANDINGS = [short('division', 60, { isNullable: true }), short('unranked', 16, { isNullable: true })];

/** In which division people are ranked, and why some aren't. */
export class RankedApart1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'standing',
      OF_STANDINGS.map((column) => new TableColumn(column)),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns(
      'standing',
      OF_STANDINGS.map(({ name }) => name),
    );
  }
}
