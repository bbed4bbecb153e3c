import { describe, expect, it } from '@jest/globals';
import { type Session, SessionTokens } from './session-token.js';

const SECRET = 'a secret of at least thirty-two characters';
const session: Session = {
  id: '019389c0-0000-7000-8000-000000000001',
  accountId: '019389c0-0000-7000-8000-000000000002',
  role: 'organizer',
  issuedAt: new Date('2012-09-01T00:00:00Z'),
  expiresAt: new Date('2012-10-01T00:00:00Z'),
};
const meanwhile = new Date('2012-09-15T00:00:00Z');

/** The token with one character of it changed. */
function altered(token: string, at: number): string {
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
}

describe('a session token', () => {
  const token = new SessionTokens(SECRET).sign(session);

  it('is read back as what was signed, the first time and again', () => {
    const tokens = new SessionTokens(SECRET);
    expect(tokens.read(token, meanwhile)).toEqual(session);
    expect(tokens.read(token, meanwhile)).toEqual(session);
  });

  it.each([
    ['a moment before it expires', '2012-09-30T23:59:59.999Z', true],
    ['when it expires', '2012-10-01T00:00:00.000Z', false],
    ['later', '2013-01-01T00:00:00.000Z', false],
  ])('%s', (_when, now, good) => {
    const tokens = new SessionTokens(SECRET);
    expect(tokens.read(token, meanwhile)).not.toBeNull();
    expect(tokens.read(token, new Date(now)) !== null).toBe(good);
  });

  it('is worth nothing when any one character of it was changed', () => {
    const tokens = new SessionTokens(SECRET);
    // The last character of each part carries bits that base64url leaves unused.
    for (let at = 0; at < token.length - 1; at += 1)
      if (token[at] !== '.') expect(tokens.read(altered(token, at), meanwhile)).toBeNull();
  });

  it('is worth nothing under another secret', () => {
    expect(new SessionTokens(`${SECRET}!`).read(token, meanwhile)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['only the body', token.split('.')[0] ?? ''],
    ['an empty signature', `${token.split('.')[0]}.`],
    ['a third part', `${token}.x`],
    ['something else', 'eyJhbGciOiJub25lIn0.e30.'],
    ['nothing but a dot', '.'],
  ])('%s is not a token', (_what, text) => {
    expect(new SessionTokens(SECRET).read(text, meanwhile)).toBeNull();
  });
});
