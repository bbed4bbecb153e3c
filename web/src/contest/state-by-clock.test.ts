import { describe, expect, it } from '@jest/globals';
import type { Contest } from '../api/shapes.ts';
import { stateByClock } from './state-by-clock.ts';

const document = { opensAt: '2012-09-01T00:00:00Z', closesAt: '2012-10-31T10:00:00Z' } as Contest['document'];

describe('the state of a contest by the clock', () => {
  it.each([
    ['published', '2012-08-31T23:59:59Z', 'published'],
    ['published', '2012-09-01T00:00:00Z', 'open'],
    ['open', '2012-10-31T09:59:59Z', 'open'],
    ['open', '2012-10-31T10:00:00Z', 'closed'],
    ['published', '2012-11-01T00:00:00Z', 'closed'],
    ['draft', '2012-10-01T00:00:00Z', 'draft'],
    ['provisional', '2012-10-01T00:00:00Z', 'provisional'],
    ['final', '2012-12-01T00:00:00Z', 'final'],
  ] as const)('declared %s and at %s it is %s', (state, now, seen) => {
    expect(stateByClock({ state, document }, Date.parse(now))).toBe(seen);
  });
});
