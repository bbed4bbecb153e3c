import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { whole } from './columns.js';

/** Standings say what their attempts could earn; those from before are worked out again at the next start. */
export class FullMarks1700000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('standing', new TableColumn(whole('full_marks', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('standing', 'full_marks');
  }
}
