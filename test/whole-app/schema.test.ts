import { afterEach, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type RunningApp, startApp } from '../running-app.js';

describe.each(['sqlite', 'postgres'] as const)('the schema on %s', (database) => {
  let running: RunningApp;
  afterEach(() => running?.stop());

  it('that the migrations make is the one that the entities describe', async () => {
    running = await startApp({ database });
    const writer = running.app.get<DataSource>(getDataSourceToken());
    const missing = await writer.driver.createSchemaBuilder().log();
    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('survives a second start, which migrates nothing', async () => {
    running = await startApp({ database });
    const before = await running.sql('SELECT name FROM migrations ORDER BY id');
    running = await running.restart();
    expect(await running.sql('SELECT name FROM migrations ORDER BY id')).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});
