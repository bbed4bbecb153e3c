import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { ImportOrganizations } from '../../src/features/organization-imports/organization-imports.public.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { openCommandLine } from '../other-process.js';
import { organizationLines } from '../organization-lines.js';
import { plantOrganizations } from '../organization-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

/** What an application without a server (the command line) does to organizations while the server runs. */
describe('organizations that another process changes', () => {
  let running: RunningApp;
  let commandLine: TestingModule;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
    id = await plantOrganizations(running);
    await openContest(running, 'beside', {
      registration: { organization: 'required' },
      organizations: { award: { by: 'participationRate' } },
      publication: { leaderboards: { for: 'everyone' } },
    });
    for (const code of ['QX', 'QX', 'DT']) await compete(code);
    commandLine = await openCommandLine(running);
  });
  afterAll(async () => {
    await commandLine?.close();
    await running?.stop();
  });

  const compete = async (code: string) => {
    const person = await Contestant.signedUp(running, 'beside');
    expect((await person.enter({ organizationId: id[code] })).status).toBe(201);
    await attempt(running, person, '1A');
  };
  const importing = async (file: string) => {
    const bytes = Buffer.from(file);
    await commandLine
      .get(ImportOrganizations, { strict: false })
      .run({ name: 'tree.csv', bytes }, { dryRun: false }, { id: null, address: 'command line' });
  };
  const board = (query = '') =>
    organizationLines(running, 'beside', query, ['headCount', 'participants', 'participationRate']);

  it('have its head counts, names and places on the boards a second later', async () => {
    expect(await board()).toEqual(['- 大同市 - 1 - → -', '- 清徐县 - 2 - → -']);
    await importing('名称,代码,上级代码,在册人数\n清徐县,QX,TY,4\n大同市,DT,SX,10\n');
    running.clock.advance(1000);
    expect(await board()).toEqual(['1 清徐县 4 2 50 → 50', '2 大同市 10 1 10 → 10']);

    // 清徐县 goes from 太原市 to 大同市 and is named otherwise.
    await importing('名称,代码,上级代码\n清徐区,QX,DT\n');
    running.clock.advance(1000);
    expect(await board('?level=1&by=participants')).toEqual(['1 大同市 10 3 30 → 30']);
    expect(await board(`?under=${id.DT}`)).toEqual(['1 清徐区 4 2 50 → 50']);
  });

  it('can be entered for at once, also those that it has just brought in', async () => {
    await board();
    await importing('名称,代码,上级代码,在册人数\n阳高县,YG,DT,1\n');
    const [row] = await running.sql(`SELECT id FROM organization WHERE code = 'YG'`);
    id.YG = String(row?.id);
    await compete('YG');
    expect(await board(`?under=${id.DT}&by=participationRate`)).toEqual([
      '1 阳高县 1 1 100 → 100',
      '2 清徐区 4 2 50 → 50',
    ]);
  });
});
