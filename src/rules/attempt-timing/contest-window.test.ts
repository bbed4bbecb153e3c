import { describe, expect, it } from '@jest/globals';
import { windowState } from './contest-window.js';

const september = { opensAt: new Date('2012-09-01T00:00:00Z'), closesAt: new Date('2012-10-01T00:00:00Z') };

describe('a window', () => {
  it.each([
    ['long before it opens', '2012-08-01T00:00:00.000Z', 'upcoming'],
    ['the last moment before it opens', '2012-08-31T23:59:59.999Z', 'upcoming'],
    ['the moment it opens', '2012-09-01T00:00:00.000Z', 'open'],
    ['in between', '2012-09-15T12:00:00.000Z', 'open'],
    ['the last moment before it closes', '2012-09-30T23:59:59.999Z', 'open'],
    ['the moment it closes', '2012-10-01T00:00:00.000Z', 'over'],
    ['long after', '2012-12-01T00:00:00.000Z', 'over'],
  ])('%s: %s is %s', (_case, now, state) => {
    expect(windowState(september, new Date(now))).toBe(state);
  });

  it('is in one stage at a time when one follows the other without a gap', () => {
    const october = { opensAt: september.closesAt, closesAt: new Date('2012-11-01T00:00:00Z') };
    const states = [september, october].map((stage) => windowState(stage, september.closesAt));
    expect(states).toEqual(['over', 'open']);
  });
});
