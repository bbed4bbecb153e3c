import { expect, it } from '@jest/globals';
import { isPassing, type Problem } from './trouble.ts';

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
