import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CorrectionJobs } from '../../src/features/key-corrections/key-corrections.public.js';
import { openApiDocument } from '../../src/openapi.js';
import type { Caller } from '../caller.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, openTestContest, PASSWORD, signUp, signUpEveryRole, TEST_BANK, testContest } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

interface Act {
  readonly route: string;
  /** What has to be there first, and is no part of the act. */
  readonly prepare?: (running: RunningApp, actors: Actors) => Promise<unknown>;
  /** Carries it out so that it changes something; answers with the status. */
  readonly carryOut: (running: RunningApp, actors: Actors) => Promise<number>;
}

const status = async (reply: Promise<{ status: number }>) => (await reply).status;

const accountOf = async (caller: Caller) => (await caller.get('/api/account')).body.account.id as string;

const importRoster = (organizer: Caller, name: string) =>
  organizer.post('/api/contests/test-contest/roster/imports', undefined, {
    raw: `姓名,工号\r\n${name},1\r\n`,
    headers: { 'content-type': 'text/csv' },
  });

let entered = 0;

const twoEntries = async (running: RunningApp) => {
  const enter = async () => {
    const person = await signUp(running, `twice-${++entered}`);
    return (await person.post('/api/contests/test-contest/entries', {})).body.entry.id as string;
  };
  return [await enter(), await enter()];
};

/** Every route on which an organizer or administrator changes something, with one act of each. */
const ACTS: readonly Act[] = [
  {
    route: 'POST /api/accounts/appointed',
    carryOut: (_, { administrator }) =>
      status(administrator.post('/api/accounts/appointed', { name: '办公室', login: 'office-9', role: 'organizer' })),
  },
  {
    route: 'PUT /api/accounts/{id}/role',
    carryOut: async (running, { administrator }) => {
      const id = await accountOf(await signUp(running, 'promoted'));
      return status(administrator.put(`/api/accounts/${id}/role`, { role: 'viewer' }));
    },
  },
  {
    route: 'PUT /api/accounts/{id}/disabled',
    carryOut: async (running, { administrator }) => {
      const id = await accountOf(await signUp(running, 'disabled'));
      return status(administrator.put(`/api/accounts/${id}/disabled`, { disabled: true }));
    },
  },
  {
    route: 'PUT /api/accounts/{id}/password',
    carryOut: async (running, { administrator }) => {
      const id = await accountOf(await signUp(running, 'forgetful'));
      return status(administrator.put(`/api/accounts/${id}/password`, { password: `${PASSWORD} 2` }));
    },
  },
  {
    route: 'POST /api/organizations/imports',
    carryOut: (_, { organizer }) =>
      status(
        organizer.post('/api/organizations/imports', undefined, {
          raw: '路径\n山东省/济南市\n',
          headers: { 'content-type': 'text/csv' },
        }),
      ),
  },
  {
    route: 'POST /api/organizations',
    carryOut: (_, { organizer }) => status(organizer.post('/api/organizations', { name: '河南省', code: 'HN' })),
  },
  {
    route: 'PATCH /api/organizations/{id}',
    carryOut: async (_, { organizer }) => {
      const [found] = (await organizer.get('/api/organizations?search=HN')).body.organizations;
      return status(organizer.patch(`/api/organizations/${found.id}`, { name: '河南' }));
    },
  },
  {
    route: 'POST /api/banks/{bank}/imports',
    carryOut: (_, { organizer }) =>
      status(
        organizer.post('/api/banks/other-bank/imports?format=yaml', undefined, {
          raw: TEST_BANK.replace('bank: test-bank', 'bank: other-bank'),
          headers: { 'content-type': 'application/yaml' },
        }),
      ),
  },
  {
    route: 'PUT /api/banks/{bank}/questions/{code}',
    carryOut: (_, { organizer }) =>
      status(
        organizer.put('/api/banks/test-bank/questions/TC-J1', {
          type: 'true-false',
          stem: '一加一等于二。',
          key: ['A'],
        }),
      ),
  },
  {
    route: 'PUT /api/contests/{slug}/document',
    carryOut: (running, { organizer }) =>
      status(organizer.put('/api/contests/draft-contest/document', { ...testContest(running), slug: 'draft-contest' })),
  },
  {
    route: 'DELETE /api/contests/{slug}',
    prepare: (running, { organizer }) =>
      organizer.put('/api/contests/short-lived/document', { ...testContest(running), slug: 'short-lived' }),
    carryOut: (_, { organizer }) => status(organizer.delete('/api/contests/short-lived')),
  },
  {
    route: 'POST /api/contests/{slug}/publication',
    prepare: (running, { organizer }) =>
      organizer.put('/api/contests/to-publish/document', { ...testContest(running), slug: 'to-publish' }),
    carryOut: (_, { organizer }) => status(organizer.post('/api/contests/to-publish/publication')),
  },
  {
    route: 'POST /api/contests/{slug}/steps',
    prepare: (running, { organizer }) => {
      const closed = { slug: 'closed', opensAt: '2011-09-01T08:00:00+08:00', closesAt: '2011-09-30T18:00:00+08:00' };
      return organizer.put('/api/contests/closed/document?publish=true', { ...testContest(running), ...closed });
    },
    carryOut: (_, { organizer }) =>
      status(organizer.post('/api/contests/closed/steps', { to: 'provisional', remark: '同意' })),
  },
  {
    route: 'POST /api/contests/{slug}/result-documents',
    prepare: async (running, { organizer }) => {
      const past = { slug: 'declared', opensAt: '2011-09-01T08:00:00+08:00', closesAt: '2011-09-30T18:00:00+08:00' };
      await organizer.put('/api/contests/declared/document?publish=true', { ...testContest(running), ...past });
      await organizer.post('/api/contests/declared/steps', { to: 'provisional', remark: '同意' });
    },
    carryOut: (_, { organizer }) => status(organizer.post('/api/contests/declared/result-documents')),
  },
  {
    route: 'POST /api/contests/{slug}/freezes',
    carryOut: (_, { organizer }) =>
      status(organizer.post('/api/contests/test-contest/freezes', { reason: '最后一天' })),
  },
  {
    route: 'DELETE /api/contests/{slug}/freezes',
    carryOut: (_, { organizer }) => status(organizer.delete('/api/contests/test-contest/freezes')),
  },
  {
    route: 'POST /api/contests/{slug}/reopenings',
    prepare: async (running, { organizer }) => {
      const ended = { slug: 'ended', opensAt: '2011-09-01T08:00:00+08:00', closesAt: '2011-09-30T18:00:00+08:00' };
      await organizer.put('/api/contests/ended/document?publish=true', { ...testContest(running), ...ended });
      for (const to of ['provisional', 'publicized', 'final'])
        await organizer.post('/api/contests/ended/steps', { to, remark: '同意' });
    },
    carryOut: (_, { administrator }) =>
      status(administrator.post('/api/contests/ended/reopenings', { reason: '发现一处统计错误' })),
  },
  {
    route: 'PUT /api/contests/{slug}/organizations/{id}',
    prepare: (running) => plantOrganizations(running),
    carryOut: (_, { organizer }) => status(organizer.put('/api/contests/test-contest/organizations/organization-TY')),
  },
  {
    route: 'DELETE /api/contests/{slug}/organizations/{id}',
    carryOut: (_, { organizer }) =>
      status(organizer.delete('/api/contests/test-contest/organizations/organization-TY')),
  },
  {
    route: 'POST /api/organizations/{id}/head-counts',
    carryOut: (_, { organizer }) =>
      status(organizer.post('/api/organizations/organization-TY/head-counts', { count: 12, countedOn: '2012-09-01' })),
  },
  {
    route: 'POST /api/organizations/{id}/merges',
    carryOut: (_, { organizer }) =>
      status(
        organizer.post('/api/organizations/organization-DT/merges', { into: 'organization-TY', reason: '同一单位' }),
      ),
  },
  {
    route: 'DELETE /api/organizations/{id}/merges/{mergeId}',
    carryOut: async (_, { organizer }) => {
      const { body } = await organizer.get('/api/organizations/organization-DT/merges');
      return status(organizer.delete(`/api/organizations/organization-DT/merges/${body.merges[0].id}`));
    },
  },
  {
    route: 'POST /api/contests/{slug}/key-corrections/previews',
    carryOut: (_, { organizer }) => status(previewOf(organizer)),
  },
  {
    route: 'DELETE /api/contests/{slug}/key-corrections/previews/{id}',
    prepare: readyPreview,
    carryOut: async (_, { organizer }) => status(organizer.delete(await lastPreview(organizer))),
  },
  {
    route: 'POST /api/contests/{slug}/key-corrections/previews/{id}/application',
    prepare: readyPreview,
    carryOut: async (_, { organizer }) => status(organizer.post(`${await lastPreview(organizer)}/application`)),
  },
  {
    route: 'POST /api/contests/{slug}/roster/imports',
    carryOut: (_, { organizer }) => status(importRoster(organizer, '选手01')),
  },
  {
    route: 'DELETE /api/contests/{slug}/roster/{id}',
    prepare: (_, { organizer }) => importRoster(organizer, '选手02'),
    carryOut: async (_, { organizer }) => {
      const [person] = (await organizer.get('/api/contests/test-contest/roster?search=选手02')).body.people;
      return status(organizer.delete(`/api/contests/test-contest/roster/${person.id}`));
    },
  },
  {
    route: 'POST /api/contests/{slug}/teams/{id}/substitutions',
    prepare: openTeamContest,
    carryOut: async (_, { organizer, stranger }) => {
      const comes = await stranger.post('/api/contests/team-contest/entries', {});
      const { teams } = (await organizer.get('/api/contests/team-contest/teams')).body;
      const body = { inEntryId: comes.body.entry.id, reason: '队员生病' };
      return status(organizer.post(`/api/contests/team-contest/teams/${teams[0].id}/substitutions`, body));
    },
  },
  {
    route: 'PATCH /api/contests/{slug}/entries/{id}',
    prepare: openDividedContest,
    carryOut: async (_, { organizer, contestant }) => {
      const { entry } = (await contestant.get('/api/contests/divided-contest/entries/mine')).body;
      const body = { division: '中学组', reason: '本人申请' };
      return status(organizer.call('PATCH', `/api/contests/divided-contest/entries/${entry.id}`, body));
    },
  },
  {
    route: 'POST /api/contests/{slug}/same-people',
    carryOut: async (running, { organizer }) => {
      const [keepEntryId, mergeEntryId] = await twoEntries(running);
      const body = { keepEntryId, mergeEntryId, reason: '同一人' };
      return status(organizer.post('/api/contests/test-contest/same-people', body));
    },
  },
  {
    route: 'DELETE /api/contests/{slug}/same-people/{mergeId}',
    prepare: async (running, { organizer }) => {
      const [keepEntryId, mergeEntryId] = await twoEntries(running);
      await organizer.post('/api/contests/test-contest/same-people', { keepEntryId, mergeEntryId, reason: '同一人' });
    },
    carryOut: async (_, { organizer }) => {
      const [merge] = (await organizer.get('/api/contests/test-contest/same-people')).body.merges;
      return status(organizer.delete(`/api/contests/test-contest/same-people/${merge.id}`));
    },
  },
  {
    route: 'POST /api/contests/{slug}/same-people/dismissals',
    carryOut: async (running, { organizer }) => {
      const body = { entryIds: await twoEntries(running), reason: '确是两人' };
      return status(organizer.post('/api/contests/test-contest/same-people/dismissals', body));
    },
  },
  {
    route: 'POST /api/contests/{slug}/rulings/extra-time',
    carryOut: async (running, actors) =>
      status(actors.organizer.post(`${RULINGS}/extra-time`, { ...(await ruledOn(running, actors)), minutes: 5 })),
  },
  {
    route: 'POST /api/contests/{slug}/rulings/voided-attempts',
    carryOut: async (running, actors) => {
      const { attemptId, reason } = await attempted(running, actors);
      return status(actors.organizer.post(`${RULINGS}/voided-attempts`, { attemptId, reason }));
    },
  },
  {
    route: 'POST /api/contests/{slug}/rulings/disqualifications',
    carryOut: async (running, actors) =>
      status(actors.organizer.post(`${RULINGS}/disqualifications`, await ruledOn(running, actors))),
  },
  {
    route: 'POST /api/contests/{slug}/rulings/{id}/undoing',
    prepare: async (running, actors) =>
      actors.organizer.post(`${RULINGS}/disqualifications`, await ruledOn(running, actors)),
    carryOut: async (_, { organizer }) => {
      const { body } = await organizer.get(RULINGS);
      return status(organizer.post(`${RULINGS}/${body.rulings[0].id}/undoing`, { reason: '申诉成立' }));
    },
  },
];

const RULINGS = '/api/contests/test-contest/rulings';

let ruled = 0;

/** Somebody new who has entered, and started an attempt. */
async function attempted(running: RunningApp, { organizer }: Actors) {
  const person = await signUp(running, `ruled-on-${++ruled}`, `选手 ${ruled}`);
  await person.post('/api/contests/test-contest/entries');
  const { body } = await person.post('/api/contests/test-contest/attempts');
  const found = await organizer.get(
    `/api/contests/test-contest/entrants?search=${encodeURIComponent(`选手 ${ruled}`)}`,
  );
  return { attemptId: body.attempt.id as string, entryId: found.body.entrants[0].entryId as string, reason: '经核实' };
}

async function ruledOn(running: RunningApp, actors: Actors) {
  const { entryId, reason } = await attempted(running, actors);
  return { entryId, reason };
}

const CORRECTIONS = '/api/contests/test-contest/key-corrections';

function previewOf(organizer: Caller) {
  return organizer.post(`${CORRECTIONS}/previews`, { question: 'test-bank/TC-S1', kind: 'void', reason: '题目有误' });
}

async function readyPreview(running: RunningApp, { organizer }: Actors): Promise<void> {
  await previewOf(organizer);
  await running.app.get(CorrectionJobs, { strict: false }).rest();
}

async function lastPreview(organizer: Caller): Promise<string> {
  return `${CORRECTIONS}/previews/${(await organizer.get(CORRECTIONS)).body.previews[0].id}`;
}

/** A contest with teams, on the test bank, that somebody has entered with a team of one's own. */
async function openTeamContest(running: RunningApp, { organizer, contestant }: Actors): Promise<unknown> {
  const registration = { mode: 'open', team: 'optional', teamSize: { min: 1, max: 3 } };
  await organizer.put('/api/contests/team-contest/document?publish=true', {
    ...testContest(running),
    slug: 'team-contest',
    registration,
  });
  return contestant.post('/api/contests/team-contest/entries', { teamName: '一队' });
}

async function openDividedContest(running: RunningApp, { organizer, contestant }: Actors): Promise<unknown> {
  const registration = { divisions: [{ title: '小学组' }, { title: '中学组' }] };
  const document = { ...testContest(running), slug: 'divided-contest', registration };
  await organizer.put('/api/contests/divided-contest/document?publish=true', document);
  return contestant.post('/api/contests/divided-contest/entries', { division: '小学组' });
}

describe('every act of an organizer or administrator', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ database: 'sqlite' });
    actors = await signUpEveryRole(running);
    await openTestContest(running, actors.organizer);
  });
  afterAll(() => running?.stop());

  it('is on the list', () => {
    const writes = Object.entries(openApiDocument(running.app).paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, Record<string, unknown>>)
        .filter(
          ([method, operation]) =>
            method !== 'get' && ['organizer', 'administrator'].includes(String(operation['x-allowed'])),
        )
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(writes.sort()).toEqual(ACTS.map(({ route }) => route).sort());
  });

  it.each(ACTS.map((act) => [act.route, act] as const))(
    '%s is written down: who, when, from where, before and after',
    async (_, act) => {
      await act.prepare?.(running, actors);
      const before = await running.sql('SELECT id FROM audit_event');
      expect(await act.carryOut(running, actors)).toBeLessThan(300);
      const known = new Set(before.map(({ id }) => id));
      const added = (await running.sql('SELECT * FROM audit_event')).filter(({ id }) => !known.has(id));
      expect(added.map(({ action }) => action)).toHaveLength(1);
      const accounts = await Promise.all([accountOf(actors.organizer), accountOf(actors.administrator)]);
      for (const event of added) {
        expect(accounts).toContain(event.actor_id);
        expect(event.actor_address).toBe('127.0.0.1');
        expect(Number(event.at)).toBeGreaterThan(0);
        expect(event.before ?? event.after).not.toBeNull();
        expect(JSON.stringify(event)).not.toMatch(/argon2|password_hash/);
      }
    },
  );
});
