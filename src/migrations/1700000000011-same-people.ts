import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, short } from './columns.js';

const toEntry = (name: string, column: string) => ({
  name,
  columnNames: [column],
  referencedTableName: 'entry',
  referencedColumnNames: ['id'],
});

/** Which entries were found to be one person's, and which were found not to be. */
export class SamePeople1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'same_person_merge',
        columns: [
          id('id', { isPrimary: true }),
          id('contest_id'),
          id('kept_entry_id'),
          id('merged_entry_id'),
          short('reason', 500),
          instant('merged_at'),
          id('merged_by', { isNullable: true }),
          instant('undone_at', { isNullable: true }),
          id('undone_by', { isNullable: true }),
        ],
        indices: [{ name: 'same_person_merge_contest', columnNames: ['contest_id'] }],
        foreignKeys: [
          toEntry('same_person_merge_kept_fk', 'kept_entry_id'),
          toEntry('same_person_merge_merged_fk', 'merged_entry_id'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'same_person_dismissal',
        columns: [
          id('one_entry_id', { isPrimary: true }),
          id('other_entry_id', { isPrimary: true }),
          id('contest_id'),
          short('reason', 500),
          instant('dismissed_at'),
          id('dismissed_by', { isNullable: true }),
        ],
        indices: [{ name: 'same_person_dismissal_contest', columnNames: ['contest_id'] }],
        foreignKeys: [
          toEntry('same_person_dismissal_one_fk', 'one_entry_id'),
          toEntry('same_person_dismissal_other_fk', 'other_entry_id'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['same_person_dismissal', 'same_person_merge']) await runner.dropTable(table);
  }
}
