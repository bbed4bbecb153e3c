import { type MigrationInterface, type QueryRunner, Table, type TableOptions } from 'typeorm';
import { id, instant, long, short, whole } from './columns.js';

const ORGANIZATION: TableOptions = {
  name: 'organization',
  columns: [
    id('id', { isPrimary: true }),
    short('code', 32),
    short('name', 120),
    id('parent_id', { isNullable: true }),
    whole('level'),
    short('path', 480),
    short('kind', 40, { isNullable: true }),
    short('initials', 120),
    id('merged_into_id', { isNullable: true }),
    instant('created_at'),
    instant('changed_at'),
  ],
  uniques: [{ name: 'organization_code', columnNames: ['code'] }],
  indices: [
    { name: 'organization_parent', columnNames: ['parent_id'] },
    { name: 'organization_merged_into', columnNames: ['merged_into_id'] },
    { name: 'organization_changed', columnNames: ['changed_at'] },
  ],
};

const HEAD_COUNT: TableOptions = {
  name: 'organization_head_count',
  columns: [
    id('id', { isPrimary: true }),
    id('organization_id'),
    whole('count'),
    short('counted_on', 10),
    id('declared_by', { isNullable: true }),
    instant('declared_at'),
    short('note', 500, { isNullable: true }),
    id('replaces_id', { isNullable: true }),
  ],
  foreignKeys: [toOrganization('organization_head_count_fk', 'organization_id')],
  indices: [{ name: 'organization_head_count_organization', columnNames: ['organization_id', 'id'] }],
};

const MERGE: TableOptions = {
  name: 'organization_merge',
  columns: [
    id('id', { isPrimary: true }),
    id('into_id'),
    id('merged_id'),
    short('reason', 500),
    id('merged_by', { isNullable: true }),
    instant('merged_at'),
    long('moved'),
    instant('undone_at', { isNullable: true }),
  ],
  foreignKeys: [
    toOrganization('organization_merge_into_fk', 'into_id'),
    toOrganization('organization_merge_merged_fk', 'merged_id'),
  ],
  indices: [{ name: 'organization_merge_merged', columnNames: ['merged_id'] }],
};

/** The tree of organizations, how many people each has, and which were found to be the same. */
export class Organizations1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [ORGANIZATION, HEAD_COUNT, MERGE]) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [MERGE, HEAD_COUNT, ORGANIZATION]) await runner.dropTable(name);
  }
}

function toOrganization(name: string, column: string) {
  return { name, columnNames: [column], referencedTableName: 'organization', referencedColumnNames: ['id'] };
}
