import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

/** Question banks, their questions, and every version of each. */
export class QuestionBanks1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'question_bank',
        columns: [id('id', { isPrimary: true }), short('code', 64), short('title', 200), instant('created_at')],
        uniques: [{ name: 'question_bank_code', columnNames: ['code'] }],
      }),
    );
    await runner.createTable(questionTable());
    await runner.createTable(versionTable());
    for (const statement of isSqlite(runner) ? FROZEN_ON_SQLITE : FROZEN_ON_POSTGRES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['question_version', 'question', 'question_bank']) await runner.dropTable(table);
    if (!isSqlite(runner)) await runner.query('DROP FUNCTION question_version_is_frozen()');
  }
}

function questionTable(): Table {
  return new Table({
    name: 'question',
    columns: [
      id('id', { isPrimary: true }),
      id('bank_id'),
      short('code', 64),
      whole('position'),
      whole('version'),
      instant('retired_at', { isNullable: true }),
    ],
    uniques: [{ name: 'question_code', columnNames: ['bank_id', 'code'] }],
    foreignKeys: [
      {
        name: 'question_bank_fk',
        columnNames: ['bank_id'],
        referencedTableName: 'question_bank',
        referencedColumnNames: ['id'],
      },
    ],
  });
}

function versionTable(): Table {
  return new Table({
    name: 'question_version',
    columns: [
      id('id', { isPrimary: true }),
      id('question_id'),
      whole('version'),
      short('type', 16),
      long('stem'),
      long('options'),
      long('key'),
      long('explanation', { isNullable: true }),
      long('source', { isNullable: true }),
      long('facts'),
      long('tags'),
      whole('difficulty', { isNullable: true }),
      short('content_hash', 64),
      instant('used_at', { isNullable: true }),
      instant('created_at'),
      id('created_by', { isNullable: true }),
    ],
    uniques: [{ name: 'question_version_number', columnNames: ['question_id', 'version'] }],
    foreignKeys: [
      {
        name: 'question_version_question_fk',
        columnNames: ['question_id'],
        referencedTableName: 'question',
        referencedColumnNames: ['id'],
      },
    ],
  });
}

function isSqlite(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'better-sqlite3';
}

/**
 * A version that people were asked never changes and never goes, whoever tries. TypeORM alters a SQLite table by
 * copying it and dropping the old one, and triggers go with that: a later migration of this table has to make them anew.
 */
const FROZEN_ON_SQLITE = ['UPDATE', 'DELETE'].map(
  (act) => `
    CREATE TRIGGER question_version_frozen_${act.toLowerCase()} BEFORE ${act} ON question_version
    WHEN OLD.used_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a question version that was used is never altered or deleted'); END`,
);

const FROZEN_ON_POSTGRES = [
  `CREATE FUNCTION question_version_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'a question version that was used is never altered or deleted'; END $$`,
  `CREATE TRIGGER question_version_frozen BEFORE UPDATE OR DELETE ON question_version
   FOR EACH ROW WHEN (OLD.used_at IS NOT NULL) EXECUTE FUNCTION question_version_is_frozen()`,
];
