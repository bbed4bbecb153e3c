import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

const contestKey = (name: string) => ({
  name,
  columnNames: ['contest_id'],
  referencedTableName: 'contest',
  referencedColumnNames: ['id'],
});

const PREVIEW = new Table({
  name: 'correction_preview',
  columns: [
    id('id', { isPrimary: true }),
    id('contest_id'),
    id('question_id'),
    short('question', 130),
    short('kind', 10),
    long('keys'),
    long('reason'),
    short('state', 10),
    long('basis', { isNullable: true }),
    long('summary', { isNullable: true }),
    id('correction_id', { isNullable: true }),
    id('created_by', { isNullable: true }),
    instant('created_at'),
    instant('ended_at', { isNullable: true }),
  ],
  indices: [
    { name: 'correction_preview_contest', columnNames: ['contest_id', 'created_at'] },
    { name: 'correction_preview_state', columnNames: ['state'] },
  ],
  foreignKeys: [contestKey('correction_preview_contest_fk')],
});

const LINE = new Table({
  name: 'correction_preview_line',
  columns: [
    id('preview_id', { isPrimary: true }),
    whole('position', { isPrimary: true }),
    id('entry_id'),
    whole('score_before'),
    whole('score_after'),
    whole('place_before', { isNullable: true }),
    whole('place_after', { isNullable: true }),
  ],
});

const EFFECT = new Table({
  name: 'key_correction_effect',
  columns: [
    id('attempt_id', { isPrimary: true }),
    id('correction_id', { isPrimary: true }),
    whole('score_before'),
    whole('score_after'),
  ],
});

const RULING = new Table({
  name: 'ruling',
  columns: [
    id('id', { isPrimary: true }),
    id('contest_id'),
    short('kind', 20),
    id('entry_id'),
    id('attempt_id', { isNullable: true }),
    whole('minutes', { isNullable: true }),
    short('state_before', 10, { isNullable: true }),
    long('reason'),
    id('decided_by', { isNullable: true }),
    instant('decided_at'),
    instant('undone_at', { isNullable: true }),
    id('undone_by', { isNullable: true }),
    long('undone_reason', { isNullable: true }),
  ],
  indices: [
    { name: 'ruling_contest', columnNames: ['contest_id', 'id'] },
    { name: 'ruling_entry', columnNames: ['entry_id'] },
  ],
  foreignKeys: [
    contestKey('ruling_contest_fk'),
    { name: 'ruling_entry_fk', columnNames: ['entry_id'], referencedTableName: 'entry', referencedColumnNames: ['id'] },
  ],
});

/** What organizers decide about attempts and people, and what a correction would change before it does. */
export class Decisions1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [PREVIEW, LINE, EFFECT, RULING]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [RULING, EFFECT, LINE, PREVIEW]) await runner.dropTable(name);
  }
}
