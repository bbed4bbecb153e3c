import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chance } from '../organization-crowd.js';
import { type RunningApp, startApp } from '../running-app.js';
import { ToldContest, ToldGround } from '../told-contest.js';
import { CAST, type Deed, expectedBoards, SHEETS, type Story } from '../told-story.js';

const CODES = ['SX', 'TY', 'QX', 'DT', 'HB'];
const MINUTES = 60_000;

/** Attempts, each of which may be declared void at once or later, and be restored; at the end the person may be out. */
const deeds = fc
  .record({
    attempts: fc.array(
      fc.record({
        answers: fc.constantFrom(...Object.keys(SHEETS)),
        ruled: fc.constantFrom<('void' | 'restore')[]>([], [], ['void'], ['void', 'restore']),
        later: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    out: fc.constantFrom<('disqualify' | 'reinstate')[]>([], [], ['disqualify'], ['disqualify', 'reinstate']),
  })
  .map(({ attempts, out }) => {
    const rulings = attempts.map(({ ruled }, number) => ruled.map((kind): Deed => ({ kind, number })));
    return [
      ...attempts.flatMap(({ answers, later }, number): Deed[] => [
        { kind: 'attempt', answers },
        ...(later ? [] : (rulings[number] ?? [])),
      ]),
      ...attempts.flatMap(({ later }, number) => (later ? (rulings[number] ?? []) : [])),
      ...out.map((kind): Deed => ({ kind })),
    ];
  });

/** Nobody is out who may turn out to be somebody else: what that means is for an organizer to say. */
const stays = deeds.map((own) => own.filter(({ kind }) => kind !== 'disqualify' && kind !== 'reinstate'));

const stories: fc.Arbitrary<Story> = fc.record({
  deeds: fc.tuple(deeds, deeds, deeds, deeds, stays, stays),
  samePerson: fc.boolean(),
  sameOrganization: fc.boolean(),
});

describe('what boards promise', () => {
  let running: RunningApp;
  let ground: ToldGround;
  let contests = 0;
  const open = () => ToldContest.open(ground, `told-${++contests}`);
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    ground = await ToldGround.lay(running);
  });
  afterAll(() => running?.stop());

  it(
    'no order of events gives another board, and none another than what is worked out plainly',
    () =>
      fc.assert(
        fc.asyncProperty(stories, fc.nat(), fc.nat(), async (story, one, other) => {
          const expected = expectedBoards(story);
          for (const tell of [
            (told: ToldContest) => told.inSomeOrder(story, chance(one)),
            (told: ToldContest) => told.inSomeOrder(story, chance(other)),
            (told: ToldContest) => told.atOnce(story, chance(one)),
          ]) {
            const told = await open();
            await tell(told);
            expect(await told.boards()).toEqual(expected);
            expect(await told.differences()).toEqual([]);
            await told.partOrganizations();
            expect(await told.boards()).toEqual(expectedBoards({ ...story, sameOrganization: false }));
          }
        }),
        { numRuns: 6, endOnFailure: true },
      ),
    5 * MINUTES,
  );

  const merges = fc.array(
    fc.oneof(
      fc.record({
        of: fc.constant('organizations' as const),
        from: fc.constantFrom(...CODES),
        into: fc.constantFrom(...CODES),
      }),
      fc.record({ of: fc.constant('people' as const), from: fc.nat(CAST.length - 1), into: fc.nat(CAST.length - 1) }),
    ),
    { minLength: 2, maxLength: 6 },
  );

  it(
    'merges and their undoing leave every number as before; meanwhile everybody counts once, and rates end at 100 %',
    () =>
      fc.assert(
        fc.asyncProperty(stories, merges, async (story, asked) => {
          const told = await open();
          await told.atOnce({ ...story, samePerson: false, sameOrganization: false }, chance(1));
          const before = await told.everything();
          const undo: (() => Promise<void>)[] = [];
          for (const { of, from, into } of asked) {
            const id = await (of === 'people' ? told.mergePeople(into, from) : told.mergeOrganizations(from, into));
            if (id === null) continue;
            undo.push(() => (of === 'people' ? told.partPeople(id) : told.partedOrganizations(from, id)));
            expect(await told.treeFaults()).toEqual([]);
          }
          expect(await told.differences()).toEqual([]);
          for (const one of undo.reverse()) await one();
          expect(await told.everything()).toEqual(before);
          expect(await told.differences()).toEqual([]);
        }),
        { numRuns: 6, endOnFailure: true },
      ),
    5 * MINUTES,
  );
});
