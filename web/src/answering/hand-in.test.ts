import { describe, expect, it } from '@jest/globals';
import type { Problem, Trouble } from '../api/trouble.ts';
import { type HandIn, isHandingIn, obstacleOf, phaseAfter } from './hand-in.ts';
import type { Safety } from './saved-words.ts';

type Case = [name: string, state: Safety['state'], unsaved: number, refused: number[], known: number[], HandIn | null];

const OBSTACLES: Case[] = [
  ['all saved', 'saved', 0, [], [], null],
  ['nobody answers', 'offline', 1, [], [], 'offline'],
  ['the server is busy', 'busy', 1, [], [], 'busy'],
  ['signed out', 'signed-out', 1, [], [], 'asking'],
  ['somebody else is signed in', 'not-yours', 1, [], [], 'asking'],
  ['closed: submitting says how it ended', 'closed', 2, [], [], null],
  ['nothing is taken', 'refused', 2, [], [], 'refused'],
  ['nothing is taken after one was set aside', 'refused', 2, [4], [4], 'refused'],
  ['refused, and listed when it was pressed', 'refused', 1, [4], [4], null],
  ['refused since it was pressed', 'refused', 1, [4], [], 'asking-again'],
  ['another one refused since', 'refused', 2, [4, 7], [4], 'asking-again'],
  ['refused since, the others wait', 'offline', 2, [4], [], 'asking-again'],
  ['without the listed one, the others wait', 'offline', 2, [4], [4], 'offline'],
];

const problem = (status: number, code = 'no'): Problem => ({
  kind: 'problem',
  status,
  code,
  detail: '',
  errors: [],
  retryAfterMs: null,
  at: null,
});

describe('handing in', () => {
  it.each(OBSTACLES)('%s: %s, %i unsaved, refused %j, known %j: %s', (_name, state, unsaved, refused, known, phase) => {
    expect(obstacleOf({ state, unsaved, refused }, known, false)).toBe(phase);
  });

  it.each(['offline', 'busy'] as const)('never says that nothing is handed in while it may be: %s', (state) => {
    expect(obstacleOf({ state, unsaved: 1, refused: [] }, [], true)).toBe('unsure');
  });

  it.each<[string, Trouble, boolean, HandIn]>([
    ['no answer', { kind: 'unreachable' }, false, 'unsure'],
    ['something before the server', problem(502, 'unknown'), false, 'unsure'],
    ['too many', problem(429), false, 'busy'],
    ['too many, after no answer', problem(429), true, 'unsure'],
    ['forbidden', problem(403), false, 'denied'],
    ['no such attempt', problem(404), false, 'denied'],
    ['conflict', problem(409), true, 'denied'],
  ])('after %s', (_name, trouble, unsure, phase) => {
    expect(phaseAfter(trouble, unsure)).toBe(phase);
  });

  it.each<[HandIn, boolean]>([
    ['no', false],
    ['asking', false],
    ['asking-again', false],
    ['refused', false],
    ['denied', false],
    ['submitting', true],
    ['back', true],
    ['offline', true],
    ['busy', true],
    ['unsure', true],
  ])('%s is under way: %s', (phase, underWay) => {
    expect(isHandingIn(phase)).toBe(underWay);
  });
});
