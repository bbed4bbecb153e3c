import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { plantOrganizations } from '../organization-ground.js';
import { openTestContest, signUpEveryRole, testContest } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('organizations that a contest document names by their codes', () => {
  let running: RunningApp;
  let organizer: Caller;
  beforeAll(async () => {
    running = await startApp();
    ({ organizer } = await signUpEveryRole(running));
    await openTestContest(running, organizer);
    await plantOrganizations(running);
  });
  afterAll(() => running?.stop());

  const written = (slug: string, registration: object, changes: object = {}) => ({
    ...testContest(running),
    slug,
    registration: { organization: 'required', ...registration },
    ...changes,
  });
  const put = (document: { slug: string }, query = '') =>
    organizer.put(`/api/contests/${document.slug}/document${query}`, document);
  const pointers = (found: readonly { pointer: string }[] | undefined) => found?.map(({ pointer }) => pointer);
  const answer = ({ status, body }: Reply) => [
    status,
    body.code ?? body.state,
    pointers(body.errors ?? body.obstacles),
  ];

  const mistyped = {
    divisions: [{ title: '太原', organizations: ['ty', 'TTY'] }, { title: '其他' }],
    excluded: ['HB', 'HBB'],
  };
  const places = ['/registration/divisions/0/organizations/1', '/registration/excluded/1'];

  it('keep it from being published while there are none with these codes', async () => {
    const document = written('mistyped', mistyped);
    expect(answer(await put(document, '?dryRun=true'))).toEqual([200, 'draft', places]);
    expect(answer(await put(document, '?publish=true'))).toEqual([409, 'contest-not-ready', places]);
    expect(answer(await put(document))).toEqual([201, 'draft', places]);
    const refused = await organizer.post('/api/contests/mistyped/publication');
    expect(answer(refused)).toEqual([409, 'contest-not-ready', places]);
    expect(refused.body.errors[0].detail).toContain('TTY');
    await plantOrganizations(running, [
      ['通用', 'TTY'],
      ['河滨', 'HBB'],
    ]);
    expect((await organizer.post('/api/contests/mistyped/publication')).body.state).toMatch(/published|open/);
  });

  it('keep a published one from naming what there is not, and nothing else from changing', async () => {
    expect((await put(written('excluding', { excluded: ['HB'] }), '?publish=true')).status).toBe(201);
    expect(answer(await put(written('excluding', { excluded: ['HB', 'NONE'] })))).toEqual([
      409,
      'contest-not-ready',
      ['/registration/excluded/1'],
    ]);
    await running.sql(`UPDATE organization SET code = 'HB2' WHERE code = 'HB'`);
    const renamed = await put(written('excluding', { excluded: ['HB'] }, { title: '另一个名称' }));
    expect([renamed.status, renamed.body.outcome]).toEqual([200, 'changed']);
  });
});
