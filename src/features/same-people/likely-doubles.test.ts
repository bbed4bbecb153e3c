import { describe, expect, it } from '@jest/globals';
import { type ComparedEntry, likelyDoubles } from './likely-doubles.js';

/** `a 甲 o=A n=1 p=138 m=x`: an entry with organization, employee number, phone number, and what it was merged into. */
const entry = (written: string): ComparedEntry => {
  const [id = '', name = '', ...rest] = written.split(' ');
  const given = new Map(rest.map((one) => one.split('=') as [string, string]));
  return {
    id,
    name,
    organizationId: given.get('o') ?? null,
    employeeNumber: given.get('n') ?? null,
    phone: given.get('p') ?? null,
    mergedIntoId: given.get('m') ?? null,
  };
};

const found = (entries: readonly string[], dismissed = '') =>
  likelyDoubles(entries.map(entry), (one, other) => dismissed === `${one} ${other}`)
    .map(({ one, other, alike }) => `${one}-${other} ${alike.join('+')}`)
    .join('; ');

describe('likely doubles', () => {
  it.each([
    ['one phone number, however it is written', ['a 甲 p=138', 'b 乙 p=1-38'], 'a-b phone'],
    [
      'an employee number within an organization',
      ['a 甲 o=A n=1', 'b 乙 o=A n=1', 'c 丙 o=B n=1'],
      'a-b employeeNumber',
    ],
    ['a name within an organization', ['a 甲 o=A', 'b 甲 o=A', 'c 甲 o=B'], 'a-b nameAndOrganization'],
    ['a name alone says nothing', ['a 甲', 'b 甲'], ''],
    [
      'alike in all three',
      ['a 甲 o=A n=1 p=138', 'b 甲 o=A n=1 p=138'],
      'a-b phone+employeeNumber+nameAndOrganization',
    ],
    ['three alike make two pairs', ['a 甲 p=138', 'b 乙 p=138', 'c 丙 p=138'], 'a-b phone; a-c phone'],
    ['what was merged is decided', ['a 甲 p=138', 'b 乙 p=138 m=a'], ''],
  ])('%s', (_case, entries, expected) => expect(found(entries)).toBe(expected));

  it('leave out what was dismissed', () => expect(found(['a 甲 p=138', 'b 乙 p=138'], 'a b')).toBe(''));

  it('propose the next one where the first was dismissed', () =>
    expect(found(['a 甲 p=138', 'b 乙 p=138', 'c 丙 p=138'], 'a c')).toBe('a-b phone; b-c phone'));
});
