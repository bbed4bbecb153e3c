import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { whole } from './columns.js';

/** Extra time that an attempt got, and that waits for the next of the questions that are shown one at a time. */
export class QuestionTime1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('attempt', new TableColumn(whole('question_extra_ms', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('attempt', 'question_extra_ms');
  }
}
