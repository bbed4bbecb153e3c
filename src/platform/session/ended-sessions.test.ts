import { describe, expect, it } from '@jest/globals';
import { EndedSessions, type Revocation } from './ended-sessions.js';
import type { Session } from './session-token.js';

const day = (number: number) => new Date(Date.UTC(2012, 8, number));

const session = (id: string, accountId: string, issuedOn: number): Session => ({
  id,
  accountId,
  role: 'contestant',
  issuedAt: day(issuedOn),
  expiresAt: day(issuedOn + 30),
});

const revocation = (what: Partial<Revocation>): Revocation => ({
  id: 'r',
  accountId: 'anna',
  sessionId: null,
  keptSessionId: null,
  revokedAt: day(10),
  forgetAt: day(40),
  ...what,
});

function ended(...revocations: Revocation[]): EndedSessions {
  const sessions = new EndedSessions();
  for (const one of revocations) sessions.add(one);
  return sessions;
}

describe('sessions that ended', () => {
  it.each([
    ['the one that was signed out', 'phone', 'anna', 5, true],
    ['another one of the same person', 'desk', 'anna', 5, false],
    ['one of another person', 'tablet', 'ben', 5, false],
  ])('one was: %s', (_rule, id, accountId, issuedOn, gone) => {
    expect(ended(revocation({ sessionId: 'phone' })).has(session(id, accountId, issuedOn))).toBe(gone);
  });

  it.each([
    ['one issued before', 'phone', 'anna', 9, true],
    ['one issued at that very instant', 'phone', 'anna', 10, true],
    ['one issued afterwards', 'phone', 'anna', 11, false],
    ['the one that asked for it', 'desk', 'anna', 9, false],
    ['one of another person', 'tablet', 'ben', 9, false],
  ])('all were: %s', (_rule, id, accountId, issuedOn, gone) => {
    expect(ended(revocation({ keptSessionId: 'desk' })).has(session(id, accountId, issuedOn))).toBe(gone);
  });

  it('the one that was kept ends when all are ended later', () => {
    const sessions = ended(revocation({ keptSessionId: 'desk' }), revocation({ id: 'r2', revokedAt: day(12) }));
    expect(sessions.has(session('desk', 'anna', 9))).toBe(true);
  });

  it('are forgotten when they would have expired, and not before', () => {
    const sessions = ended(revocation({}), revocation({ sessionId: 'tablet', accountId: 'ben' }));
    sessions.forget(day(39));
    expect(sessions.has(session('phone', 'anna', 9))).toBe(true);
    expect(sessions.has(session('tablet', 'ben', 9))).toBe(true);
    sessions.forget(day(40));
    expect(sessions.has(session('phone', 'anna', 9))).toBe(false);
    expect(sessions.has(session('tablet', 'ben', 9))).toBe(false);
  });
});
