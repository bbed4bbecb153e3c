import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplyContest } from '../../src/features/contests/contests.public.js';
import { OpenDemo } from '../../src/features/demo/demo.public.js';
import { metrologyCupContest } from '../../src/features/demo/metrology-cup-contest.js';
import { outlineNationalContest } from '../../src/features/demo/outline-national-contest.js';
import { ImportBank } from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { loadBank } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const FOLDER = join(import.meta.dirname, '../../questions');
const PEOPLE = join(import.meta.dirname, '../../demo');
const OWN = {
  slug: 'own',
  title: '自办竞赛',
  opensAt: '2012-09-01T08:00:00+08:00',
  closesAt: '2012-09-30T18:00:00+08:00',
  paper: { sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'metrology', count: 1 } }] },
};

describe('the demo of a first start', () => {
  let running: RunningApp;
  beforeEach(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
  });
  afterEach(() => running?.stop());

  const open = () => running.app.get(OpenDemo).run({ questions: FOLDER, people: PEOPLE });
  const load = async (name: string, bytes?: Buffer) =>
    running.app
      .get(ImportBank, { strict: false })
      .run({ name, bytes: bytes ?? (await readFile(join(FOLDER, name))) }, {}, COMMAND_LINE);

  /** `banks | contests`, each by name. */
  async function there(): Promise<string> {
    const banks = await running.sql('SELECT code FROM question_bank ORDER BY code');
    const contests = await running.sql('SELECT slug, reached FROM contest ORDER BY slug');
    const named = contests.map(({ slug, reached }) => `${String(slug)} ${String(reached)}`);
    return `${banks.map(({ code }) => code).join(' ')} | ${named.join(' ')}`;
  }

  const WHOLE =
    'metrology quality-outline | metrology-cup published outline-national published quality-outline published';

  it('opens on an empty database, once', async () => {
    await open();
    expect(await there()).toBe(WHOLE);
    const versions = () => running.sql('SELECT id FROM question_version ORDER BY id');
    const before = await versions();
    await open();
    expect([await there(), await versions()]).toEqual([WHOLE, before]);
  });

  it('brings in who takes part: eighteen teams of three, and organizations with head counts', async () => {
    await open();
    const [teams] = await running.sql(
      'SELECT COUNT(*) AS people, COUNT(DISTINCT team_name) AS teams FROM roster_person',
    );
    expect([Number(teams?.people), Number(teams?.teams)]).toEqual([54, 18]);
    const [heads] = await running.sql('SELECT COUNT(*) AS counts, SUM(count) AS people FROM organization_head_count');
    expect([Number(heads?.counts), Number(heads?.people)]).toEqual([11, 57_206]);
  });

  it('goes on when it was interrupted before its last contest', async () => {
    const rest = ['metrology-cup', 'outline-national'];
    for (const name of ['metrology.yaml', 'quality-outline.yaml']) await load(name);
    for (const document of [metrologyCupContest, outlineNationalContest])
      await running.app
        .get(ApplyContest, { strict: false })
        .run(document(new Date('2012-09-10T02:00:00Z')), { publish: true }, COMMAND_LINE);
    expect(await there()).toBe(`metrology quality-outline | ${rest.map((slug) => `${slug} published`).join(' ')}`);
    await open();
    expect(await there()).toBe(WHOLE);
  });

  it.each([
    ['the first bank', ['metrology.yaml']],
    ['the bank that the contest asks', ['quality-outline.yaml']],
    ['both banks', ['metrology.yaml', 'quality-outline.yaml']],
  ])('goes on when it was interrupted after %s', async (_what, names) => {
    for (const name of names) await load(name);
    await open();
    expect(await there()).toBe(WHOLE);
  });

  it('leaves alone a bank that was revised before the contest opened', async () => {
    await load('quality-outline.yaml');
    const yaml = (await readFile(join(FOLDER, 'quality-outline.yaml'))).toString('utf8');
    await load('quality-outline.yaml', Buffer.from(yaml.replace(/stem: (.+)/, 'stem: 改过的第一题。')));
    await open();
    expect(await there()).toBe(WHOLE);
    expect(await running.sql(`SELECT version FROM question WHERE version > 1`)).toEqual([{ version: 2 }]);
  });

  it('stays away from a database with a bank of somebody’s own', async () => {
    await loadBank(running);
    await open();
    expect(await there()).toBe('ground | ');
  });

  it.each([
    ['contest', true],
    ['draft', false],
  ])('stays away from a database with a %s', async (_what, publish) => {
    await load('metrology.yaml');
    await running.app.get(ApplyContest, { strict: false }).run(OWN, { publish }, COMMAND_LINE);
    await open();
    expect(await there()).toBe(`metrology | own ${publish ? 'published' : 'draft'}`);
  });
});
