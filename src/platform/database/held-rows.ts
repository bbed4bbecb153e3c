import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Tx } from './transactions.js';

/**
 * The same query, holding what it finds until the transaction ends: whoever wants to hold or change one of these rows
 * waits. SQLite has no row locks and needs none, since its writers take turns.
 *
 * @param whose `free`: leaves out what another transaction holds, instead of waiting for it
 */
export function held<Row extends ObjectLiteral>(
  tx: Tx,
  query: SelectQueryBuilder<Row>,
  whose: 'all' | 'free' = 'all',
): SelectQueryBuilder<Row> {
  if (tx.manager.connection.options.type !== 'postgres') return query;
  const holding = query.setLock('pessimistic_write');
  return whose === 'free' ? holding.setOnLocked('skip_locked') : holding;
}
