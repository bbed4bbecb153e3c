import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContestOffice, pointersOf } from '../contest-office.js';
import { EXAMPLE_BANK } from '../example-contest.js';

let office: ContestOffice;
beforeAll(async () => {
  office = await ContestOffice.open();
});
afterAll(() => office?.running.stop());

describe('a document applied again', () => {
  it('changes nothing when it says the same', async () => {
    await office.apply('again', {}, '?publish=true');
    const rows = await office.rowsOf('again');
    for (const query of ['', '?publish=true', '?dryRun=true'])
      expect((await office.apply('again', { '/time/limit': 'PT1H' }, query)).body).toMatchObject({
        outcome: 'unchanged',
        version: 1,
      });
    expect((await office.publish('again')).body).toMatchObject({ state: 'published', version: 1 });
    expect(await office.rowsOf('again')).toEqual(rows);
  });

  it('makes a new version of a published contest as long as nobody has competed', async () => {
    await office.apply('early', {}, '?publish=true');
    const first = await office.catalogue.bySlug('early');
    expect(
      (await office.apply('early', { '/paper/sections/1/draw/count': 2, '/scoring/excellentMark': 7 })).body,
    ).toMatchObject({
      outcome: 'changed',
      state: 'published',
      version: 2,
    });
    const second = await office.catalogue.bySlug('early');
    expect(second.current.plan.sections[1]?.count).toBe(2);
    expect(second.current.drawSeed).toBe(first.current.drawSeed);
    expect(await office.catalogue.version(first.current.id)).toEqual(first.current);
    const refused = await office.apply('early', { '/paper/sections/1/draw/count': 5 });
    expect([refused.status, pointersOf(refused)]).toEqual([409, ['/paper/sections/1/draw/count']]);
  });

  it('warns of a close that is past', async () => {
    const past = {
      '/opensAt': '2011-09-01T08:00:00+08:00',
      '/closesAt': '2011-09-30T18:00:00+08:00',
      '/publication/leaderboards/freezeAt': undefined,
    };
    const { body } = await office.apply('wrong-year', past);
    expect(body.notices).toEqual([{ pointer: '/closesAt', detail: expect.stringContaining('核对年份') }]);
  });
});

describe('when people have competed', () => {
  const OPEN = { '/opensAt': '2012-08-19T08:00:00+08:00' };
  beforeAll(async () => {
    await office.apply('used', OPEN, '?publish=true');
    await office.compete(await office.catalogue.bySlug('used'));
  });

  it('what they competed under can not change, and each such field is named', async () => {
    const refused = await office.apply('used', {
      '/title': '新标题',
      '/time/limit': 'PT30M',
      '/attempts/perDay': 4,
      '/ranking/ties/1': 'attempts',
      '/paper/sections/0/points': 2,
      '/opensAt': '2012-09-02T08:00:00+08:00',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'contest-in-use']);
    expect(pointersOf(refused).sort()).toEqual([
      '/attempts/perDay',
      '/opensAt',
      '/paper/sections/0/points',
      '/ranking/ties/1',
      '/time/limit',
    ]);
    expect((await office.rowsOf('used')).versions).toEqual([1]);
  });

  it('what is said about it and a later close can', async () => {
    const changes = {
      ...OPEN,
      '/title': '质量月知识竞赛（延期）',
      '/closesAt': '2012-10-07T18:00:00+08:00',
      '/publication/results': 'onClose',
    };
    expect((await office.apply('used', changes)).body).toMatchObject({ outcome: 'changed', state: 'open', version: 2 });
    expect((await office.running.caller.get('/api/contests/used')).body.document.title).toBe('质量月知识竞赛（延期）');
  });
});

describe('the questions of a published contest', () => {
  it('stay as they were published, whatever is reworded in the bank', async () => {
    await office.apply('steady', {}, '?publish=true');
    await office.apply('unsteady');
    const published = await office.catalogue.bySlug('steady');
    await office.loadBank(EXAMPLE_BANK.replace('第一道单选题', '改过的单选题'));

    const again = await office.apply('steady');
    expect(again.body).toMatchObject({ outcome: 'unchanged', notices: [{ pointer: '/paper/sections/1' }] });
    expect((await office.apply('steady', { '/title': '标题' })).body).toMatchObject({ outcome: 'changed', version: 2 });
    const now = await office.catalogue.bySlug('steady');
    expect(now.current.plan).toEqual(published.current.plan);
    const stems = (questions: ReadonlyMap<string, { stem: string }>) => [...questions.values()].map(({ stem }) => stem);
    expect(stems(await office.catalogue.questions(now.current.id))).toContain('第一道单选题');

    await office.publish('unsteady');
    const later = await office.catalogue.bySlug('unsteady');
    expect(later.current.number).toBe(2);
    expect(stems(await office.catalogue.questions(later.current.id))).toContain('改过的单选题');
    await office.loadBank(EXAMPLE_BANK);
  });

  it('are used from the publication on, not before', async () => {
    const used = async () =>
      (
        await office.running.sql(
          "SELECT COUNT(*) AS n FROM question_version WHERE stem LIKE '备用%' AND used_at IS NOT NULL",
        )
      )[0]?.n;
    await office.loadBank(`${EXAMPLE_BANK}  - { code: J3, type: true-false, stem: 备用判断题, key: A }\n`);
    await office.apply('using', { '/paper/sections/0/questions/1': 'example/J3' });
    expect(Number(await used())).toBe(0);
    await office.publish('using');
    expect(Number(await used())).toBe(1);
  });
});

describe('at the same time', () => {
  it('ten who make the same contest make one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => office.apply('rush', { '/title': `第 ${n} 稿` })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(await office.running.sql('SELECT slug FROM contest WHERE slug = ?', ['rush'])).toHaveLength(1);
    expect((await office.rowsOf('rush')).versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('ten who publish it publish once', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => office.publish('rush')));
    expect(replies.map(({ status, body }) => [status, body.state])).toEqual(Array(10).fill([200, 'published']));
    expect((await office.rowsOf('rush')).acts.filter((action) => action === 'contest.step')).toHaveLength(1);
  });

  it('nobody starts under a document that was changed meanwhile', async () => {
    await office.apply('race', {}, '?publish=true');
    const read = await office.catalogue.bySlug('race');
    await office.apply('race', { '/time/limit': 'PT30M' });
    const started = office.compete(read);
    await expect(started).rejects.toMatchObject({ parts: { code: 'contest-just-changed' } });
    await office.compete(await office.catalogue.bySlug('race'));
    expect((await office.apply('race', { '/time/limit': 'PT45M' })).status).toBe(409);
    // Others compete by now, but not under what was read before the change.
    await expect(office.compete(read)).rejects.toMatchObject({ parts: { code: 'contest-just-changed' } });
  });

  it('the first start and a change of the rules never both go through', async () => {
    const slugs = Array.from({ length: 12 }, (_, n) => `race-${n}`);
    for (const slug of slugs) await office.apply(slug, {}, '?publish=true');
    const outcomes = await Promise.all(
      slugs.map(async (slug) => {
        const read = await office.catalogue.bySlug(slug);
        const [started, changed] = await Promise.all([
          office.compete(read).then(
            () => true,
            () => false,
          ),
          office.apply(slug, { '/time/limit': 'PT30M' }),
        ]);
        return [started, changed.status];
      }),
    );
    for (const outcome of outcomes)
      expect([
        [true, 409],
        [false, 200],
      ]).toContainEqual(outcome);
  });
});
