import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { long, short } from './columns.js';

/** Teams are made of whom the roster lists for them; standings of teams say who of these hasn't come. */
export class ExpectedMembers1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('roster_person', new TableColumn(short('team_key', 200, { isNullable: true })));
    const listed = (await runner.query(
      'SELECT DISTINCT "team_name" FROM "roster_person" WHERE "team_name" IS NOT NULL',
    )) as { team_name: string }[];
    const [key, name] = runner.connection.options.type === 'better-sqlite3' ? ['?', '?'] : ['$1', '$2'];
    const write = `UPDATE "roster_person" SET "team_key" = ${key} WHERE "team_name" = ${name}`;
    for (const { team_name: written } of listed) await runner.query(write, [teamKey(written), written]);
    const columnNames = ['contest_id', 'team_key'];
    await runner.createIndex('roster_person', new TableIndex({ name: 'roster_person_team', columnNames }));
    await runner.addColumn('team_standing', new TableColumn(long('absent', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('team_standing', 'absent');
    await runner.dropIndex('roster_person', 'roster_person_team');
    await runner.dropColumn('roster_person', 'team_key');
  }
}

/** As teams' names were compared at the time of this change. */
function teamKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase();
}
