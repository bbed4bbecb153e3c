import { expect, it } from '@jest/globals';
import { isBusy, isPassing, type Problem, type Trouble, withoutFaults } from './trouble.ts';

it.each([
  ['nobody answered', { kind: 'unreachable' }, true],
  ['the server broke', { status: 500, code: 'internal' }, true],
  ['too many requests', { status: 429, code: 'too-many-requests' }, true],
  ['a gateway said no, in its own words', { status: 403, code: 'unknown' }, true],
  ['the session ran out', { status: 401, code: 'sign-in-needed' }, false],
  ['what was sent is wrong', { status: 422, code: 'invalid-request' }, false],
] as const)('%s: whether another try later is worth it', (_what, trouble, passing) => {
  expect(isPassing({ kind: 'problem', ...trouble } as Problem)).toBe(passing);
});

it.each([
  ['nobody answered', { kind: 'unreachable' }, false],
  ['the server broke', { kind: 'problem', status: 503, code: 'internal' }, true],
  ['a gateway without a server', { kind: 'problem', status: 502, code: 'unknown' }, true],
  ['too many requests', { kind: 'problem', status: 429, code: 'too-many-requests' }, true],
  ['a hotspot that wants a word first', { kind: 'problem', status: 403, code: 'unknown' }, false],
] as const)('%s: whether the server is busy', (_what, trouble, busy) => {
  expect(isBusy(trouble as unknown as Trouble)).toBe(busy);
});

it.each([
  [['/name', '/password'], ['/name'], ['/password']],
  [['/name', '/fields/phone'], ['/login', '/fields/phone'], ['/name']],
  [['/name'], ['/password'], ['/name']],
  [['/name'], ['/name'], undefined],
  [[], ['/name'], []],
])('of faults at %j, once %j is changed, %j are left', (faults, changed, left) => {
  const trouble = { kind: 'problem', errors: faults.map((pointer) => ({ pointer, detail: '' })) } as unknown as Trouble;
  const rest = withoutFaults(trouble, changed) as Problem | null;
  expect(rest?.errors.map(({ pointer }) => pointer)).toEqual(left);
});
