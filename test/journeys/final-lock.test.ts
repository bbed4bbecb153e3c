import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CorrectionJobs } from '../../src/features/key-corrections/key-corrections.public.js';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { openApiDocument } from '../../src/openapi.js';
import type { Caller, Reply } from '../caller.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

/** What somebody tries on the final contest, and the code of the refusal. */
type Try = [route: string, code: string, attempted: () => Promise<Reply>];

const CONTEST = '/api/contests/over';

/** What is open to a final contest, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'POST /api/contests/{slug}/reopenings': 'the one way to change something',
  'POST /api/contests/{slug}/steps': 'a step that was taken stays as it is: contest-end.test.ts',
  'PUT /api/contests/{slug}/document': 'the same document is no change, another is refused: contest-end.test.ts',
  'POST /api/contests/{slug}/publication': 'what is published stays as it is',
  'DELETE /api/contests/{slug}': 'deletes drafts only',
  'DELETE /api/contests/{slug}/freezes': 'boards of declared results never stand still, so there is nothing to end',
  'POST /api/contests/{slug}/result-documents': 'says again what stands',
  'DELETE /api/contests/{slug}/key-corrections/previews/{id}': 'a preview was never part of the results',
  'POST /api/contests/{slug}/roster/session': 'a sign-in',
  'POST /api/attempts/{id}/submission': 'what has ended stays as it is',
  'POST /api/attempts/{id}/questions': 'what has ended shows nothing more: question-walks',
  'POST /api/practice/{id}/answers': 'practice scores nothing',
};

/** Not about one contest: organizations, banks and accounts go on; what that means to final contests is tested there. */
const OF_NO_CONTEST = /^\/api\/(accounts|account|session|organizations|banks)(\/|$)/;

const NEWCOMER = { login: 'newcomer', name: '选手 09', password: 'correct-horse-battery' };

describe('a final contest', () => {
  let running: RunningApp;
  let actors: Actors;
  let captain: Contestant;
  let member: Contestant;
  let idle: Contestant;
  const known: Record<string, string> = {};
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await plantOrganizations(running);
    await openContest(running, 'over', {
      registration: { team: 'optional', teamSize: { min: 1, max: 3 }, organization: 'optional' },
      teams: {},
      closing: 'finish-started',
    });
    captain = await Contestant.named(running, 'over', '选手 01');
    const { body } = await captain.enter({ teamName: '一队' });
    [known.team, known.code] = [body.entry.team.id as string, body.entry.team.code as string];
    member = await Contestant.named(running, 'over', '选手 02');
    await member.enter({ teamCode: known.code });
    idle = await Contestant.named(running, 'over', '选手 03');
    known.idleEntry = (await idle.enter({})).body.entry.id;
    known.ended = (await attempt(running, captain, '1A')).attemptId;
    known.left = await idle.attempt();
    await idle.save(known.left, '1A@1');

    const { organizer } = actors;
    const { body: list } = await organizer.get(`${CONTEST}/entrants`);
    const entryOf = (name: string) =>
      (list.entrants as { entryId: string; name: string }[]).find((one) => one.name === name)?.entryId ?? '';
    [known.captainEntry, known.memberEntry] = [entryOf('选手 01'), entryOf('选手 02')];
    const ruling = { entryId: known.memberEntry, reason: '经核实' };
    known.ruling = (await organizer.post(`${CONTEST}/rulings/disqualifications`, ruling)).body.ruling.id;
    await organizer.post(`${CONTEST}/key-corrections/previews`, {
      question: 'ground/S1',
      kind: 'void',
      reason: '有误',
    });
    await running.app.get(CorrectionJobs, { strict: false }).rest();
    known.preview = (await organizer.get(`${CONTEST}/key-corrections`)).body.previews[0].id;
    running.clock.set('2012-09-30T17:50:00+08:00');
    const late = await Contestant.named(running, 'over', '选手 04');
    await late.enter({});
    await late.attempt();
    const { body: found } = await organizer.get(`${CONTEST}/entrants?search=${encodeURIComponent('选手 04')}`);
    // Until 19:00, when nobody answers any more: keys may come out then, so extra time ends there.
    for (const minutes of [600, 300])
      await organizer.post(`${CONTEST}/rulings/extra-time`, {
        entryId: found.entrants[0].entryId,
        minutes,
        reason: '停电',
      });
    const twice = await Contestant.named(running, 'over', '选手 05');
    const mergeEntryId = (await twice.enter({})).body.entry.id;
    const merged = { keepEntryId: found.entrants[0].entryId, mergeEntryId, reason: '同一人' };
    await organizer.post(`${CONTEST}/same-people`, merged);
    known.merge = (await organizer.get(`${CONTEST}/same-people`)).body.merges[0].id;
    running.clock.set('2012-09-30T18:30:00+08:00');
  });
  afterAll(() => running?.stop());

  const step = (to: string) => actors.organizer.post(`${CONTEST}/steps`, { to, remark: '同意' });

  it('has no open attempts: what nobody submitted has ended, from what was saved, before the results are declared', async () => {
    expect(await running.sql("SELECT id FROM attempt WHERE state = 'open'")).toHaveLength(2);
    expect(await step('provisional')).toMatchObject({
      status: 409,
      body: { code: 'contest-still-answered', until: '2012-09-30T11:00:05.000Z' },
    });
    running.clock.set('2012-10-01T10:00:00+08:00');
    expect((await step('provisional')).status).toBe(200);
    const [left] = await running.sql('SELECT state, ended_at, score FROM attempt WHERE id = ?', [known.left]);
    expect([left?.state, Number(left?.score), new Date(Number(left?.ended_at)).toISOString()]).toEqual([
      'expired',
      100,
      '2012-09-10T03:01:00.000Z',
    ]);
    expect((await idle.submit(known.left ?? '')).body.attempt.state).toBe('expired');
    for (const to of ['publicized', 'final']) expect((await step(to)).status).toBe(200);
  });

  /** Every writing route there is about a contest. */
  const tries = (): Try[] => {
    const { organizer, contestant: newcomer } = actors;
    const final = (route: string, caller: Caller, body: object = {}, path = route): Try => {
      const [method = '', written = ''] = path.split(' ');
      return [route, 'contest-final', () => caller.call(method, written.replace('{slug}', 'over'), body)];
    };
    const other = (code: string, ...[route, , attempted]: Try): Try => [route, code, attempted];
    const raw = { raw: '姓名,工号\r\n选手 09,9\r\n', headers: { 'content-type': 'text/csv' } };
    const reason = '经核实';
    const of = (route: string, ids: Record<string, string | undefined>) =>
      Object.entries(ids).reduce((path, [name, id]) => path.replace(`{${name}}`, id ?? ''), route);
    const withIds = (route: string, ids: Record<string, string | undefined>, caller: Caller, body: object = {}) =>
      final(route, caller, body, of(route, ids));
    const C = '/api/contests/{slug}';
    const own = captain.caller;
    const free = idle.caller;
    return [
      withIds(`PUT ${C}/organizations/{id}`, { id: 'organization-TY' }, organizer),
      withIds(`DELETE ${C}/organizations/{id}`, { id: 'organization-TY' }, organizer),
      final(`POST ${C}/key-corrections/previews`, organizer, { question: 'ground/S1', kind: 'void', reason }),
      withIds(`POST ${C}/key-corrections/previews/{id}/application`, { id: known.preview }, organizer),
      [`POST ${C}/roster/imports`, 'contest-final', () => organizer.post(`${CONTEST}/roster/imports`, undefined, raw)],
      withIds(`DELETE ${C}/roster/{id}`, { id: known.team }, organizer),
      withIds(`PATCH ${C}/entries/{id}`, { id: known.captainEntry }, organizer, { organizationId: null, reason }),
      withIds(`POST ${C}/teams/{id}/substitutions`, { id: known.team }, organizer, {
        inEntryId: known.idleEntry,
        reason,
      }),
      final(`POST ${C}/same-people`, organizer, {
        keepEntryId: known.captainEntry,
        mergeEntryId: known.idleEntry,
        reason,
      }),
      withIds(`DELETE ${C}/same-people/{mergeId}`, { mergeId: known.merge }, organizer),
      final(`POST ${C}/same-people/dismissals`, organizer, {
        entryIds: [known.captainEntry, known.idleEntry],
        reason,
      }),
      final(`POST ${C}/rulings/extra-time`, organizer, { entryId: known.idleEntry, minutes: 5, reason }),
      final(`POST ${C}/rulings/voided-attempts`, organizer, { attemptId: known.ended, reason }),
      final(`POST ${C}/rulings/disqualifications`, organizer, { entryId: known.idleEntry, reason }),
      withIds(`POST ${C}/rulings/{id}/undoing`, { id: known.ruling }, organizer, { reason }),
      other('boards-not-freezable', ...final(`POST ${C}/freezes`, organizer, { reason })),
      // Closed long before it became final.
      other('contest-over', ...final(`POST ${C}/entries`, newcomer)),
      other('contest-over', ...final(`POST ${C}/entries/newcomers`, running.caller, NEWCOMER)),
      other('contest-over', ...final(`PUT ${C}/entries/mine`, own, { fields: {} })),
      other('contest-over', ...final(`POST ${C}/attempts`, own)),
      other('practice-not-offered', ...final(`POST ${C}/practice`, own)),
      other('teams-closed', ...final(`PUT ${C}/entries/mine/team`, free, { teamName: '二队' })),
      other('teams-closed', ...final(`DELETE ${C}/entries/mine/team`, member.caller)),
      other('teams-closed', ...final(`PUT ${C}/entries/mine/team/captain`, own, { entryId: known.memberEntry })),
      other('teams-closed', ...final(`PUT ${C}/entries/mine/team/name`, own, { name: '三队' })),
      other(
        'teams-closed',
        ...withIds(`DELETE ${C}/entries/mine/team/members/{entryId}`, { entryId: known.memberEntry }, own),
      ),
      other(
        'attempt-closed',
        ...withIds('PUT /api/attempts/{id}/answers', { id: known.left }, free, {
          answers: [{ n: 1, choice: ['B'], seq: 9 }],
        }),
      ),
    ];
  };

  it('is looked at here from every route that writes', () => {
    const writing = Object.entries(openApiDocument(running.app).paths)
      .filter(([path]) => !OF_NO_CONTEST.test(path))
      .flatMap(([path, operations]) =>
        Object.keys(operations)
          .filter((method) => method !== 'get')
          .map((method) => `${method.toUpperCase()} ${path}`),
      );
    expect(writing.sort()).toEqual([...tries().map(([route]) => route), ...Object.keys(EXCEPTIONS)].sort());
  });

  it('refuses, on every route, what would change something about it', async () => {
    for (const [route, code, attempted] of tries()) {
      const { status, body } = await attempted();
      expect([route, status >= 400, body?.code]).toEqual([route, true, code]);
    }
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('over');
    expect(verified?.differences).toEqual([]);
  });
});
