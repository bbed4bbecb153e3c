import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** null: SQLite in the data folder. */
  readonly url: string | null;
  drop(): Promise<void>;
}

/** An empty database of its own: a file comes with the data folder, on PostgreSQL it is made on the test server. */
export async function createTestDatabase(kind: 'sqlite' | 'postgres'): Promise<TestDatabase> {
  if (kind === 'sqlite') return { url: null, drop: () => Promise.resolve() };
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('no PostgreSQL for tests: run the journeys-postgres project, which brings one up');
  const name = `zhisai_${randomBytes(6).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name}`);
  return {
    url: `${server.slice(0, server.lastIndexOf('/'))}/${name}`,
    drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
