import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/** From here on better-sqlite3 is built on Node-API; its versions before that abort on Node 24 when statements are collected. */
const FIRST_WITH_NODE_API = 22;

/** better-sqlite3 in the version that this Node can bear. Both speak the same language; only one is loaded. */
export function sqliteDriver(): typeof Sqlite {
  const [major] = process.versions.node.split('.').map(Number);
  const load = createRequire(import.meta.url);
  return load((major ?? 0) >= FIRST_WITH_NODE_API ? 'better-sqlite3-node-api' : 'better-sqlite3') as typeof Sqlite;
}
