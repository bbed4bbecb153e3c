import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { EntryRegistry } from '../../src/features/entries/entries.public.js';
import { ResultSources } from '../../src/features/result-documents/result-sources.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

type Names = EntryRegistry['names'];

describe('a result document that is worked out while somebody decides something', () => {
  let running: RunningApp;
  let actors: Actors;
  let entryId: string;
  let names: Names;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await openContest(running, 'signed', { registration: { divisions: [{ title: '小学组' }, { title: '中学组' }] } });
    for (const [name, answers] of [
      ['选手 01', ALL_RIGHT],
      ['选手 02', '1A 2D'],
    ] as const) {
      const contestant = await Contestant.named(running, 'signed', name);
      await contestant.enter({ division: '小学组' });
      await attempt(running, contestant, answers);
    }
    running.clock.set('2012-09-30T18:00:06+08:00');
    await step('provisional');
    const { body } = await actors.organizer.get('/api/contests/signed/entrants');
    entryId = body.entrants.find(({ name }: { name: string }) => name === '选手 01').entryId;
    names = registry().names.bind(registry());
  });
  afterEach(() => {
    registry().names = names;
  });
  afterAll(() => running?.stop());

  const path = '/api/contests/signed/result-documents';
  const registry = () => running.app.get(EntryRegistry, { strict: false });
  const step = (to: string) => actors.organizer.post('/api/contests/signed/steps', { to, remark: '同意' });
  const disqualify = () =>
    actors.organizer.post('/api/contests/signed/rulings/disqualifications', { entryId, reason: '冒名顶替' });
  const undo = async () => {
    const { body } = await actors.organizer.get('/api/contests/signed/rulings');
    const standing = body.rulings.find(({ undoneAt }: { undoneAt: string | null }) => undoneAt === null);
    return actors.organizer.post(`/api/contests/signed/rulings/${standing.id}/undoing`, { reason: '申诉成立' });
  };
  /** Runs once names are being put to what was read: in the middle of the work. */
  const inTheMiddle = (act: () => Promise<unknown>, { always = false } = {}) => {
    let busy = false;
    registry().names = async (...about: Parameters<Names>) => {
      if (!busy) {
        // The act itself may want names too.
        busy = true;
        await act();
        busy = !always;
      }
      return names(...about);
    };
  };
  const issued = async () => {
    const { status, body } = await actors.organizer.post(path);
    expect(status).toBe(201);
    return (await actors.organizer.get(`${path}/${body.number}`)).body;
  };
  const namesOn = ({ tables }: { tables: { lines: { name: string }[] }[] }) =>
    tables.map(({ lines }) => lines.map(({ name }) => name).join());

  it('says in all its tables what the hash stands for', async () => {
    inTheMiddle(disqualify);
    const signed = await issued();
    expect(namesOn(signed)).toEqual(['选手 02', '选手 02', '']);
    expect((await issued()).hash).toBe(signed.hash);
    inTheMiddle(undo);
    const again = await issued();
    expect(namesOn(again)).toEqual(['选手 01,选手 02', '选手 01,选手 02', '']);
    expect((await issued()).hash).toBe(again.hash);
    expect(again.hash).not.toBe(signed.hash);
  });

  it('is not issued while acts follow one upon the other, nor while attempts are graded again', async () => {
    const before = (await actors.organizer.get(path)).body.documents.length;
    let barred = false;
    const turnOver = () => {
      barred = !barred;
      return barred ? disqualify() : undo();
    };
    inTheMiddle(turnOver, { always: true });
    expect(await actors.organizer.post(path)).toMatchObject({ status: 409, body: { code: 'results-changing' } });
    registry().names = names;
    if (barred) await undo();

    await running.sql(
      `INSERT INTO correction_preview (id, contest_id, question_id, question, kind, keys, reason, state, created_at)
       SELECT 'regrading', contest.id, question_version.id, 'q', 'void', '[]', '-', 'applying', 0
       FROM contest, question_version LIMIT 1`,
    );
    expect(await actors.organizer.post(path)).toMatchObject({ status: 409, body: { code: 'results-being-corrected' } });
    await running.sql("DELETE FROM correction_preview WHERE id = 'regrading'");
    expect((await actors.organizer.get(path)).body.documents).toHaveLength(before);
  });

  it('has the state of a step that was taken before anything was read', async () => {
    const sources = running.app.get(ResultSources, { strict: false });
    const mark = sources.mark.bind(sources);
    let taken = false;
    sources.mark = async (...about) => {
      if (!taken) await step('publicized');
      taken = true;
      return mark(...about);
    };
    expect((await issued()).state).toBe('publicized');
    sources.mark = mark;
  });

  it('has the state in which the contest is when it is written down', async () => {
    await step('final');
    inTheMiddle(() => actors.administrator.post('/api/contests/signed/reopenings', { reason: '更正' }));
    expect((await issued()).state).toBe('provisional');
  });
});
