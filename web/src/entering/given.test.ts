import { describe, expect, it } from '@jest/globals';
import { asEntry, type Given, nothingGiven } from './given.ts';

const organization = { id: '0192-a', name: '晋城市质量技术监督局', path: ['山西省', '晋城市'] };

describe('what is sent at entering', () => {
  it.each([
    ['nothing was filled in', {}, { fields: {} }],
    ['a contest code', { code: 'ABC123' }, { fields: {}, code: 'ABC123' }],
    ['fields', { fields: { phone: '13800000000' } }, { fields: { phone: '13800000000' } }],
    ['an organization, by its id alone', { organization }, { fields: {}, organizationId: '0192-a' }],
    ['a division', { division: '小学组' }, { fields: {}, division: '小学组' }],
    ['a new team', { team: 'new', teamName: '一队', teamCode: 'left over' }, { fields: {}, teamName: '一队' }],
    ['a team with a code', { team: 'join', teamName: 'left over', teamCode: 'T9' }, { fields: {}, teamCode: 'T9' }],
    ['no team after all', { team: 'none', teamName: '一队', teamCode: 'T9' }, { fields: {} }],
  ] as [string, Partial<Given>, object][])('%s', (_what, given, sent) => {
    expect(asEntry({ ...nothingGiven(), ...given })).toEqual(sent);
  });
});
