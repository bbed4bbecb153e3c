import { describe, expect, it } from '@jest/globals';
import type { ContestListAnswer } from '../api/shapes.ts';
import type { OwnContest } from '../person/load-person.ts';
import { cardStep } from './card-step.ts';

type Listed = ContestListAnswer['contests'][number];
const BEFORE = Date.parse('2012-08-31T00:00:00Z');
const DURING = Date.parse('2012-09-10T00:00:00Z');
const AFTER = Date.parse('2012-11-01T00:00:00Z');

function contest(state: Listed['state'], results = 'onSubmit', board = 'everyone'): Listed {
  const publication = { results, leaderboards: { for: board } };
  const document = { opensAt: '2012-09-01T00:00:00Z', closesAt: '2012-10-31T10:00:00Z', publication };
  return { slug: 'a', state, document } as unknown as Listed;
}

function own(finished: number, latest: string | null = null, published = true): OwnContest {
  return {
    finished,
    latest: latest && { id: 't1', state: latest },
    results: { published, at: null },
  } as unknown as OwnContest;
}

describe('what a card of the list says is next', () => {
  it.each([
    ['a stranger before it opens', contest('published'), undefined, BEFORE, 'join', '/contests/a'],
    ['a stranger', contest('open'), undefined, DURING, 'join', '/contests/a'],
    ['somebody who entered early', contest('published'), own(0), BEFORE, 'wait', '/contests/a'],
    ['somebody who entered', contest('open'), own(0), DURING, 'start', '/contests/a'],
    ['it has just opened by the clock', contest('published'), own(0), DURING, 'start', '/contests/a'],
    ['an attempt under way', contest('open'), own(1, 'open'), DURING, 'running', '/attempts/t1'],
    [
      'an attempt that may be finished after the close',
      contest('closed'),
      own(0, 'open'),
      AFTER,
      'running',
      '/attempts/t1',
    ],
    ['somebody who has answered', contest('open'), own(2, 'submitted'), DURING, 'answered', '/contests/a'],
    ['results are there', contest('closed'), own(1, 'expired'), AFTER, 'result', '/attempts/t1/result'],
    ['the last attempt is void', contest('final'), own(1, 'voided'), AFTER, 'answered', '/contests/a'],
    [
      'results come later',
      contest('closed', 'manual'),
      own(1, 'submitted', false),
      AFTER,
      'resultLater',
      '/contests/a',
    ],
    ['a stranger afterwards', contest('open'), undefined, AFTER, 'board', '/contests/a/board'],
    ['entered and never answered', contest('final', 'manual'), own(0), AFTER, 'board', '/contests/a/board'],
    [
      'a stranger once results are published',
      contest('provisional', 'manual'),
      undefined,
      AFTER,
      'board',
      '/contests/a/board',
    ],
    ['nothing is published yet', contest('closed', 'manual'), undefined, AFTER, 'none', '/contests/a'],
    ['the board is not for everyone', contest('final', 'onClose', 'entrants'), undefined, AFTER, 'none', '/contests/a'],
  ])('%s', (_who, listed, standing, now, next, to) => {
    expect(cardStep(listed, standing, now)).toEqual({ next, to });
  });
});
