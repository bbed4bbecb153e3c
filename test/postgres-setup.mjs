import { startPostgres } from './postgres-server.mjs';

/** Before the journeys on PostgreSQL: one server for all of them. */
export default async function setUp() {
  const server = await startPostgres();
  process.env.TEST_POSTGRES_URL = server.url;
  globalThis.stopTestPostgres = server.stop;
}
