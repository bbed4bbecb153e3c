import { describe, expect, it } from '@jest/globals';
import type { Account, Contest, Entry, OwnAttempts } from '../api/shapes.ts';
import { asksAtEntering, canDo, nextStep, type Standing } from './next-step.ts';

const OPENS = '2012-09-01T00:00:00Z';
const CLOSES = '2012-09-30T00:00:00Z';
const DURING = Date.parse('2012-09-10T00:00:00Z');
const BEFORE = Date.parse('2012-08-10T00:00:00Z');
const AFTER = Date.parse('2012-10-10T00:00:00Z');

const account = { id: 'a' } as Account;
const entry = { id: 'e' } as Entry;

function contest(state: Contest['state'], board = 'everyone'): Pick<Contest, 'state' | 'document'> {
  const document = { opensAt: OPENS, closesAt: CLOSES, publication: { leaderboards: { for: board } } };
  return { state, document: document as Contest['document'] };
}

function own(left: number | null, ...states: string[]): OwnAttempts {
  const attempts = states.map((state, index) => ({ id: `t${index + 1}`, state }));
  return { attempts, quota: { left, exhausted: null, nextDayAt: null } } as unknown as OwnAttempts;
}

const TOMORROW = '2012-09-02T16:00:00Z';

const nobody: Standing = { account: null, entry: null, own: null };

describe('the one thing to do next', () => {
  it.each<[string, Contest['state'], Standing, number, object]>([
    ['a stranger', 'open', nobody, DURING, { do: 'sign-up' }],
    ['a stranger before it opens', 'published', nobody, BEFORE, { do: 'sign-up' }],
    ['somebody who has not entered', 'open', { account, entry: null, own: own(3) }, DURING, { do: 'enter' }],
    ['somebody who entered early', 'published', { account, entry, own: own(0) }, BEFORE, { do: 'wait', until: OPENS }],
    ['somebody who entered', 'open', { account, entry, own: own(3) }, DURING, { do: 'start', again: false }],
    ['the page was opened before', 'published', { account, entry, own: own(3) }, DURING, { do: 'start', again: false }],
    ['a second try', 'open', { account, entry, own: own(1, 'submitted') }, DURING, { do: 'start', again: true }],
    [
      'an attempt under way',
      'open',
      { account, entry, own: own(1, 'submitted', 'open') },
      DURING,
      { do: 'continue', attemptId: 't2' },
    ],
    [
      'no tries left',
      'open',
      { account, entry, own: own(0, 'submitted', 'expired') },
      DURING,
      { do: 'result', attemptId: 't2' },
    ],
    ['it is over', 'closed', { account, entry, own: own(0, 'submitted') }, AFTER, { do: 'result', attemptId: 't1' }],
    [
      'it is over by the clock only',
      'open',
      { account, entry, own: own(0, 'expired') },
      AFTER,
      { do: 'result', attemptId: 't1' },
    ],
    [
      'all attempts voided, none left',
      'open',
      { account, entry, own: own(0, 'voided', 'voided') },
      DURING,
      { do: 'used-up' },
    ],
    [
      'all of today voided, more tomorrow',
      'open',
      { account, entry, own: { ...own(0, 'voided'), quota: { left: 0, exhausted: 'perDay', nextDayAt: TOMORROW } } },
      DURING,
      { do: 'next-day', until: TOMORROW },
    ],
    [
      'disqualified with a try left',
      'open',
      { account, entry: { ...entry, disqualified: true }, own: own(1, 'submitted') },
      DURING,
      { do: 'result', attemptId: 't1' },
    ],
    [
      'disqualified before the first try',
      'open',
      { account, entry: { ...entry, disqualified: true }, own: own(1) },
      DURING,
      { do: 'disqualified' },
    ],
    ['all voided, one left', 'open', { account, entry, own: own(1, 'voided') }, DURING, { do: 'start', again: true }],
    ['a voided attempt shows no result', 'final', { account, entry, own: own(0, 'voided') }, AFTER, { do: 'board' }],
    ['a stranger afterwards', 'final', nobody, AFTER, { do: 'board' }],
  ])('%s (%s)', (_who, state, standing, now, step) => {
    expect(nextStep(contest(state), standing, now)).toEqual(step);
  });

  const FIRST = { id: 'one', title: '一', opensAt: '2012-09-01T00:00:00Z', closesAt: '2012-09-07T00:00:00Z' };
  const SECOND = { id: 'two', title: '二', opensAt: '2012-09-20T00:00:00Z', closesAt: '2012-09-27T00:00:00Z' };
  it.each([
    ['in a stage', '2012-09-03T00:00:00Z', { do: 'start', again: false }],
    ['between two stages', '2012-09-10T00:00:00Z', { do: 'wait', until: SECOND.opensAt }],
    ['at the very end of a stage', FIRST.closesAt, { do: 'wait', until: SECOND.opensAt }],
    ['in the second', SECOND.opensAt, { do: 'start', again: false }],
  ])('where there are stages: %s', (_when, now, step) => {
    const staged = { ...contest('open'), stages: [FIRST, SECOND].map((one) => ({ ...one, state: 'open' as const })) };
    expect(nextStep(staged, { account, entry, own: own(3) }, Date.parse(now))).toEqual(step);
  });

  it.each([
    [{ do: 'used-up' }, false],
    [{ do: 'disqualified' }, false],
    [{ do: 'next-day', until: OPENS }, false],
    [{ do: 'wait', until: OPENS }, false],
    [{ do: 'over' }, false],
    [{ do: 'start', again: true }, true],
    [{ do: 'board' }, true],
  ] as const)('%j is something to tap: %s', (step, can) => {
    expect(canDo(step)).toBe(can);
  });

  it('says only that it is over where the board is not for everyone', () => {
    expect(nextStep(contest('final', 'entrants'), nobody, AFTER)).toEqual({ do: 'over' });
  });

  it.each([
    [{ mode: 'open', fields: [] }, false],
    [{ mode: 'code', fields: [] }, true],
    [{ mode: 'open', fields: [{ name: 'phone' }] }, true],
    [{ mode: 'roster', fields: [] }, true],
    [{ mode: 'open', fields: [], organization: 'optional' }, true],
    [{ mode: 'open', fields: [], team: 'required' }, true],
    [{ mode: 'open', fields: [], organization: 'none', team: 'none', divisions: [] }, false],
    [{ mode: 'open', fields: [], divisions: [{ title: '小学组', fixed: false }] }, true],
    [{ mode: 'open', fields: [], divisions: [{ title: '央企', fixed: true }] }, false],
  ])('entering by %j asks for something: %s', (registration, asks) => {
    expect(asksAtEntering({ registration } as unknown as Contest['document'])).toBe(asks);
  });
});
