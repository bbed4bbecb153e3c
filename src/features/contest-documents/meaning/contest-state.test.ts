import { expect, it } from '@jest/globals';
import { type ContestState, contestState, nextStep, type ReachedState } from './contest-state.js';

const window = {
  opensAt: new Date('2012-09-01T08:00:00+08:00'),
  closesAt: new Date('2012-09-30T18:00:00+08:00'),
};

const MOMENTS = [
  '2012-08-01T00:00:00.000Z',
  '2012-08-31T23:59:59.999Z',
  '2012-09-01T00:00:00.000Z',
  '2012-09-01T00:00:00.001Z',
  '2012-09-30T09:59:59.999Z',
  '2012-09-30T10:00:00.000Z',
  '2012-09-30T10:00:00.001Z',
  '2013-01-01T00:00:00.000Z',
];

const throughout = (state: ContestState) => MOMENTS.map(() => state);

it.each<[ReachedState, ContestState[]]>([
  ['draft', throughout('draft')],
  ['published', ['published', 'published', 'open', 'open', 'open', 'closed', 'closed', 'closed']],
  ['provisional', throughout('provisional')],
  ['publicized', throughout('publicized')],
  ['final', throughout('final')],
])('a contest that reached %s, from before its opening until after its close', (reached, states) =>
  expect(MOMENTS.map((moment) => contestState(reached, window, new Date(moment)))).toEqual(states),
);

it.each<[ContestState, ContestState | null]>([
  ['draft', null],
  ['published', null],
  ['open', null],
  ['closed', 'provisional'],
  ['provisional', 'publicized'],
  ['publicized', 'final'],
  ['final', null],
])('after %s somebody can declare %s', (state, next) => expect(nextStep(state)).toBe(next));
