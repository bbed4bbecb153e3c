import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { id, long, short, whole } from './columns.js';

const DIVISION = [
  short('division', 60, { isNullable: true }),
  whole('division_place_before', { isNullable: true }),
  whole('division_place_after', { isNullable: true }),
];

const MOVE = new Table({
  name: 'correction_preview_move',
  columns: [
    id('preview_id', { isPrimary: true }),
    short('kind', 20, { isPrimary: true }),
    whole('position', { isPrimary: true }),
    long('move'),
  ],
});

/** What a correction would do to places in divisions, to teams and to organizations. */
export class CorrectionMoves1700000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of DIVISION) await runner.addColumn('correction_preview_line', new TableColumn(column));
    await runner.createTable(MOVE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(MOVE.name);
    for (const { name } of DIVISION) await runner.dropColumn('correction_preview_line', name);
  }
}
