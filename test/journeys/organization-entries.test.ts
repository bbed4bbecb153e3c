import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContestOrganizationsRepository } from '../../src/features/contest-organizations/contest-organizations.repository.js';
import type { Caller } from '../caller.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { signUp, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('entering for an organization', () => {
  let running: RunningApp;
  let organizer: Caller;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    id = await plantOrganizations(running);
    await plantOrganizations(running, [['阳泉煤业', 'K7M2Q9']]);
    ({ organizer } = await signUpEveryRole(running));
    await openContest(running, 'plain');
    await openContest(running, 'optional', { registration: { organization: 'optional' } });
    await openContest(running, 'required', { registration: { organization: 'required' } });
    await openContest(running, 'approved', { registration: { organization: 'required', approvedOnly: true } });
    await openContest(running, 'coded', { registration: { mode: 'code', code: 'ZLN2012', organization: 'required' } });
    await openContest(running, 'only-codes', {
      registration: { mode: 'code', organization: 'required', approvedOnly: true },
    });
    for (const slug of ['approved', 'only-codes'])
      expect((await organizer.put(`/api/contests/${slug}/organizations/${id.TY}`)).status).toBe(204);
  });
  afterAll(() => running?.stop());

  const entering = async (slug: string, body: object) => (await Contestant.signedUp(running, slug)).enter(body);
  const outcome = ({ status, body }: Awaited<ReturnType<typeof entering>>) =>
    status === 201
      ? `for ${body.entry.organization?.name ?? 'nobody'}`
      : `${body.code} ${(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer).join(' ')}`.trim();

  it.each<[string, string, object, string]>([
    ['one that was chosen', 'required', { organizationId: 'organization-QX' }, 'for 清徐县'],
    ['one by its code, however it is typed', 'required', { organizationCode: ' ｑ x ' }, 'for 清徐县'],
    ['one where it need not be', 'optional', { organizationCode: 'TY' }, 'for 太原市'],
    ['none where it need not be', 'optional', {}, 'for nobody'],
    ['none where it must be', 'required', {}, 'invalid-request /organizationId'],
    ['one that there is not', 'required', { organizationId: 'nowhere' }, 'invalid-request /organizationId'],
    ['a code that there is not', 'required', { organizationCode: 'XX' }, 'invalid-request /organizationCode'],
    [
      'one and the code of another',
      'required',
      { organizationId: 'organization-DT', organizationCode: 'TY' },
      'invalid-request /organizationId',
    ],
    [
      'one and the code of the one above',
      'required',
      { organizationId: 'organization-QX', organizationCode: 'TY' },
      'for 清徐县',
    ],
    ['one where nobody asks', 'plain', { organizationId: 'organization-QX' }, 'invalid-request /organizationId'],
    ['one that is approved', 'approved', { organizationId: 'organization-TY' }, 'for 太原市'],
    ['one below an approved one', 'approved', { organizationId: 'organization-QX' }, 'for 清徐县'],
    ['one above an approved one', 'approved', { organizationId: 'organization-SX' }, 'invalid-request /organizationId'],
    ['one beside it, by its code', 'approved', { organizationCode: 'DT' }, 'invalid-request /organizationCode'],
    [
      "the contest's code and one chosen",
      'coded',
      { code: 'zln2012', organizationId: 'organization-HB' },
      'for 河北省',
    ],
    ["an organization's code in place of the contest's", 'coded', { code: 'HB' }, 'for 河北省'],
    ["an organization's code by its own name", 'coded', { organizationCode: 'HB' }, 'for 河北省'],
    [
      "an organization's code and one below it",
      'coded',
      { code: 'TY', organizationId: 'organization-QX' },
      'for 清徐县',
    ],
    [
      "an organization's code and one elsewhere",
      'coded',
      { code: 'TY', organizationId: 'organization-HB' },
      'invalid-request /organizationId',
    ],
    ["the contest's code alone", 'coded', { code: 'ZLN2012' }, 'invalid-request /organizationId'],
    ['no code', 'coded', { organizationId: 'organization-HB' }, 'contest-code-wrong'],
    ['a wrong code', 'coded', { code: 'XX' }, 'contest-code-wrong'],
    ['the code of an approved one', 'only-codes', { code: 'QX' }, 'for 清徐县'],
    ['the code of one that is not', 'only-codes', { code: 'HB' }, 'contest-code-wrong'],
    ['an empty code where there is none', 'only-codes', { code: '' }, 'contest-code-wrong'],
  ])('%s (%s)', async (_what, slug, body, expected) => expect(outcome(await entering(slug, body))).toBe(expected));

  it('shows it with everything above it, and again the same is no error', async () => {
    const person = await Contestant.signedUp(running, 'required');
    const first = await person.enter({ organizationId: id.QX });
    const organization = { id: id.QX, name: '清徐县', path: ['山西省', '太原市', '清徐县'] };
    expect(first.body.entry.organization).toEqual(organization);
    for (const body of [{}, { organizationId: id.QX }, { organizationCode: 'qx' }]) {
      const again = await person.enter(body);
      expect([again.status, again.body]).toEqual([200, first.body]);
    }
    const another = await person.enter({ organizationId: id.HB });
    expect([another.status, another.body.code]).toEqual([409, 'already-entered']);
    const own = await person.caller.get('/api/account/contests');
    expect(own.body.contests[0].entry.organization).toEqual(organization);
  });

  it('asks for nothing that the contest doesn’t use', async () => {
    const said = async (slug: string, body: object) => {
      const reply = await entering(slug, body);
      return [reply.body.detail, ...(reply.body.errors ?? []).map(({ detail }: { detail: string }) => detail)].join();
    };
    expect(await said('required', {})).toContain('请选择您所在的单位。');
    expect(await said('required', {})).not.toContain('码');
    expect(await said('coded', { code: 'XX' })).toContain('主办方或单位发给您的码');
    expect(await said('only-codes', { code: 'XX' })).toContain('照着单位发给您的码');
    await openContest(running, 'code-alone', { registration: { mode: 'code', code: 'ZLN2012' } });
    expect(await said('code-alone', { code: 'XX' })).toContain('照着主办方发给您的码');
    const inside = await Contestant.signedUp(running, 'required');
    await inside.enter({ organizationId: id.DT });
    const elsewhere = await inside.enter({ organizationId: id.HB });
    expect(elsewhere.body.detail).toContain('请联系主办方');
    expect(elsewhere.body.detail).not.toContain('修改报名信息');
  });

  it('offers those for which one may enter, found by name or initials', async () => {
    const names = async (slug: string, query: string) =>
      (await running.caller.get(`/api/contests/${slug}/organizations/choices?${query}`)).body.organizations.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('required', 'search=市')).toEqual(['大同市', '太原市']);
    expect(await names('required', 'search=tys')).toEqual(['太原市']);
    expect(await names('required', 'search=qx')).toEqual(['清徐县']);
    expect(await names('required', 'search=市&limit=1')).toEqual(['大同市']);
    expect(await names('required', `search=市&under=${id.TY}`)).toEqual(['太原市']);
    expect(await names('approved', 'search=市')).toEqual(['太原市']);
    expect(await names('approved', '')).toEqual(['太原市', '清徐县']);
    expect(await names('plain', 'search=市')).toEqual([]);
  });

  it('tells organizers alone whose code it is, since codes let people in', async () => {
    const [contestant, places] = [
      await signUp(running, 'looks-for-codes'),
      ['/api/organizations', '/api/contests/optional/organizations/choices'],
    ];
    for (const place of places) {
      const found = async (caller: Caller, search: string) =>
        (await caller.get(`${place}?search=${encodeURIComponent(search)}`)).body.organizations.map(
          ({ name }: { name: string }) => name,
        );
      for (const caller of [running.caller, contestant]) {
        expect(await found(caller, 'k7m2q9')).toEqual([]);
        expect(await found(caller, '泉煤')).toEqual(['阳泉煤业']);
      }
      expect(await found(organizer, ' k7m2q9')).toEqual(['阳泉煤业']);
    }
  });

  it.each<[string, string, (guess: string) => object, string]>([
    ['in a contest for anyone', 'required', (guess) => ({ organizationCode: guess }), 'invalid-request'],
    ['where none is needed', 'optional', (guess) => ({ organizationCode: guess }), 'invalid-request'],
    [
      'beside the right contest code',
      'coded',
      (guess) => ({ code: 'ZLN2012', organizationCode: guess }),
      'contest-code-wrong',
    ],
    [
      'beside the right one of another',
      'coded',
      (guess) => ({ code: guess, organizationCode: 'TY' }),
      'contest-code-wrong',
    ],
    ['in place of the contest code', 'only-codes', (guess) => ({ code: guess }), 'contest-code-wrong'],
  ])('stops who guesses codes of organizations %s', async (_where, slug, body, refused) => {
    const guesser = await Contestant.signedUp(running, slug);
    for (let guess = 1; guess <= 10; guess += 1)
      expect((await guesser.enter(body(`NO-${guess}`))).body.code).toBe(refused);
    const stopped = await guesser.enter(body('TY'));
    expect([stopped.status, stopped.body.code]).toEqual([429, 'too-many-wrong-codes']);
    expect(outcome(await entering('required', { organizationCode: 'TY' }))).toBe('for 太原市');
  });

  it('doesn’t forget wrong codes for a right one', async () => {
    await openContest(running, 'with-phone', {
      registration: { organization: 'required', fields: [{ name: 'phone', required: true }] },
    });
    const guesser = await Contestant.signedUp(running, 'with-phone');
    for (let guess = 1; guess <= 10; guess += 1) {
      await guesser.enter({ organizationCode: `NO-${guess}` });
      if (guess < 10) expect(outcome(await guesser.enter({ organizationCode: 'TY' }))).toContain('/fields/phone');
    }
    expect((await guesser.enter({ organizationCode: 'TY' })).body.code).toBe('too-many-wrong-codes');
    const inside = await Contestant.signedUp(running, 'required');
    await inside.enter({ organizationId: id.DT });
    for (let guess = 1; guess <= 10; guess += 1)
      expect((await inside.enter({ organizationCode: `NO-${guess}` })).body.code).toBe('already-entered');
    expect((await inside.enter({ organizationCode: 'DT' })).body.code).toBe('too-many-wrong-codes');
  });

  it('reads what is approved once for all who look for theirs, and lists it in pages', async () => {
    await openContest(running, 'paged', { registration: { organization: 'required', approvedOnly: true } });
    const place = '/api/contests/paged/organizations';
    const choices = async (query: string) =>
      (await running.caller.get(`${place}/choices?${query}`)).body.organizations.map(({ id }: { id: string }) => id);
    for (const code of ['TY', 'DT', 'HB']) await organizer.put(`${place}/${id[code]}`);
    const repository = running.app.get(ContestOrganizationsRepository, { strict: false });
    const [reading, limits] = [repository.approvedIds.bind(repository), [] as number[]];
    let readings = 0;
    repository.approvedIds = (...asked) => ((readings += 1), reading(...asked));
    await Promise.all(['大', '大同', '大同市', 'd', 'dt', 'dts', ''].map((text) => choices(`search=${text}`)));
    expect(readings).toBe(1);
    repository.approvedIds = reading;
    // What this process decides is offered at once.
    expect(await choices('search=dts')).toEqual([id.DT]);
    await organizer.delete(`${place}/${id.DT}`);
    expect(await choices('search=dts')).toEqual([]);

    const page = repository.page.bind(repository);
    repository.page = async (...asked) => {
      const found = await page(...asked);
      limits.push(found[0].length);
      return found;
    };
    const { body } = await organizer.get(`${place}?offset=1&limit=1`);
    repository.page = page;
    expect([limits, body.total, body.organizations.map((one: { id: string }) => one.id)]).toEqual([[1], 2, [id.HB]]);
    const below = await running.caller.get(`/api/organizations/${id.SX}?offset=1&limit=1`);
    expect(below.body.children).toMatchObject({ total: 2, organizations: [{ name: expect.any(String) }] });
  });

  it('is approved and withdrawn by organizers, each once in the log', async () => {
    await openContest(running, 'changing', { registration: { organization: 'required', approvedOnly: true } });
    const place = `/api/contests/changing/organizations/${id.SX}`;
    const acts = async () =>
      (
        await running.sql(
          `SELECT a.action FROM audit_event a JOIN contest c ON c.id = a.subject_id
           WHERE c.slug = 'changing' AND a.action LIKE 'contest-organization.%' ORDER BY a.id`,
        )
      ).map(({ action }) => action);
    for (const act of ['put', 'put', 'delete', 'delete', 'put'] as const)
      expect((await organizer[act](place)).status).toBe(204);
    expect(await acts()).toEqual([
      'contest-organization.approve',
      'contest-organization.withdraw',
      'contest-organization.approve',
    ]);
    expect((await organizer.get('/api/contests/changing/organizations')).body).toEqual({
      total: 1,
      organizations: [{ id: id.SX, code: 'SX', name: '山西省', path: ['山西省'], approvedAt: expect.any(String) }],
    });
    const inside = await Contestant.signedUp(running, 'changing');
    expect((await inside.enter({ organizationId: id.QX })).status).toBe(201);
    await organizer.delete(place);
    expect(outcome(await entering('changing', { organizationId: id.QX }))).toBe('invalid-request /organizationId');
    expect((await inside.enter({ organizationId: id.QX })).status).toBe(200);
    const unknown = await organizer.put('/api/contests/changing/organizations/nowhere');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'organization-not-found']);
  });
});
