import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, whole } from './columns.js';

/** Questions shown one at a time, and what each answer used of its question's time. */
export class QuestionWalks1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'question_showing',
        withoutRowid: true,
        columns: [
          id('attempt_id', { isPrimary: true }),
          whole('n', { isPrimary: true }),
          instant('shown_at'),
          instant('deadline'),
        ],
      }),
    );
    // TypeORM would copy the whole table on SQLite, which has millions of rows.
    await runner.query('ALTER TABLE "answer" ADD COLUMN "used_ms" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "answer" DROP COLUMN "used_ms"');
    await runner.dropTable('question_showing');
  }
}
