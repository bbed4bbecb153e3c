import { describe, expect, it } from '@jest/globals';
import { organizationLists, unknownOrganizations } from './find-organizations.js';

const registration = (parts: object) => parts as Parameters<typeof organizationLists>[0];

const unknown = (parts: object, known: readonly string[]) =>
  unknownOrganizations(organizationLists(registration(parts)), (code) => known.includes(code)).map(
    ({ pointer, detail }) => `${pointer} ${detail.zh}`,
  );

describe('codes that no organization has', () => {
  it('are named with their place', () => {
    const divisions = [{ title: '地方' }, { title: '央企', organizations: ['YQ', 'YX'] }];
    expect(unknown({ divisions, excluded: ['GS', 'SX'] }, ['YQ', 'SX'])).toEqual([
      '/registration/divisions/1/organizations/1 没有代码为“YX”的单位。请先导入单位，或核对代码。',
      '/registration/excluded/0 没有代码为“GS”的单位。请先导入单位，或核对代码。',
    ]);
  });

  it('are none where every organization is there, or none is named', () => {
    expect(unknown({ excluded: ['SX'] }, ['SX'])).toEqual([]);
    expect(unknown({ divisions: [{ title: '地方' }] }, [])).toEqual([]);
  });

  it('beyond twenty of one list are told as a number', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => `C-${index}`);
    const found = unknown({ excluded: codes }, []);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('/registration/excluded 这里还有 1980 个代码没有对应的单位。');
  });
});
