import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';
import { CORRECTED } from './organization-contest.mjs';

/**
 * The least that correcting a key can take: each attempt's answer read by its key and its score written, one by one in one
 * transaction that is then given up.
 * @returns {number} seconds of processor time
 */
export function regradePlainly(file, slug) {
  const database = new (sqliteDriver())(file);
  const attempts = database
    .prepare('SELECT a.id, a.score FROM attempt a JOIN contest c ON c.id = a.contest_id WHERE c.slug = ?')
    .all(slug);
  const read = database.prepare('SELECT choice FROM answer WHERE attempt_id = ? AND n = ?');
  const write = database.prepare('UPDATE attempt SET score = ?, section_scores = section_scores WHERE id = ?');
  const from = process.cpuUsage();
  database.exec('BEGIN IMMEDIATE');
  for (const { id, score } of attempts) {
    const answer = read.get(id, CORRECTED);
    write.run(score + (answer ? 100 : 0), id);
  }
  database.exec('ROLLBACK');
  const { user, system } = process.cpuUsage(from);
  database.close();
  return (user + system) / 1e6;
}
