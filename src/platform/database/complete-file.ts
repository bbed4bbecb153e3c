import { sqliteDriver } from './sqlite-driver.js';

/**
 * Brings what is in SQLite's log (`-wal`) into the database's file. SQLite does so by itself when the last connection
 * closes, but not when that one could only read. Beside another process that is at work, its share stays in the log.
 */
export function completeFile(file: string): void {
  const Connection = sqliteDriver();
  const connection = new Connection(file, { fileMustExist: true, timeout: 0 });
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}
