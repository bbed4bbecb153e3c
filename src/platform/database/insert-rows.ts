import { setImmediate } from 'node:timers/promises';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './transactions.js';

/** Both databases limit the parameters of one statement, SQLite to 32,766. */
const MOST_PARAMETERS = 16_000;

/**
 * Adds many rows with few statements: some ten times faster than TypeORM's insert, whose builder takes longer than the
 * database, and on SQLite everyone else's writing waits for it. Every column has to be there; nothing is filled in.
 */
export async function insertRows<Row extends ObjectLiteral>(
  { manager }: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  const { driver } = manager.connection;
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length));
  for (let from = 0; from < rows.length; from += size) {
    // On SQLite a statement holds the whole process up: between two of them others may read.
    if (from > 0) await setImmediate();
    const batch = rows.slice(from, from + size);
    const tuples = batch.map(
      (_, row) =>
        `(${columns.map((column, at) => driver.createParameter(column.databaseName, row * columns.length + at)).join(', ')})`,
    );
    const values = batch.flatMap((row) =>
      columns.map((column): unknown => driver.preparePersistentValue(column.getEntityValue(row), column)),
    );
    await manager.query(`INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${tuples.join(', ')}`, values);
  }
}
