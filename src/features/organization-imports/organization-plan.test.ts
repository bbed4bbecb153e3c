import { describe, expect, it } from '@jest/globals';
import type { OrganizationDraft } from '../organization-files/organization-files.public.js';
import type { IndexedOrganization } from '../organizations/organizations.public.js';
import { OrganizationPlan } from './organization-plan.js';

const columns = { name: '名称', code: '代码', parentCode: '上级代码' };

/** `山西省/太原市=TY` by path; `TY<SX 太原市` by code, code of the one above and name. */
function draftOf(written: string, index: number): OrganizationDraft {
  const rest = { row: index + 2, columns, kind: null, headCount: null, countedOn: null };
  const [, code = '', parentCode = '', name = ''] = /^(\w*)<(\w*) (.+)$/.exec(written) ?? [];
  if (name) return { ...rest, names: [name], code: code || null, parentCode };
  const [path = '', ownCode] = written.split('=');
  return { ...rest, names: path.split('/'), code: ownCode ?? null, parentCode: null };
}

const existing = (id: string, name: string, ...above: string[]): IndexedOrganization => ({
  ...{ id, code: id, name, parentId: above.at(-1) ?? null, kind: null, initials: '', mergedIntoId: null },
  ...{ level: above.length, path: `/${[...above, id].join('/')}/` },
});

const EXISTING = [
  existing('SX', '山西省'),
  existing('TY', '太原市', 'SX'),
  existing('QX', '清徐县', 'SX', 'TY'),
  existing('HB', '河北省'),
];

function planned(there: readonly IndexedOrganization[], rows: readonly string[]) {
  let made = 0;
  const plan = new OrganizationPlan(there, { id: () => `new${++made}`, code: () => `AUTO${made}` });
  for (const [index, row] of rows.entries()) plan.add(draftOf(row, index));
  return plan.finish();
}

function written(there: readonly IndexedOrganization[], rows: readonly string[]): string {
  const { created, changed, unchanged, faults } = planned(there, rows);
  const names = new Map([...there, ...created, ...changed].map(({ id, name }) => [id, name]));
  const path = ({ path }: { path: string }) =>
    path
      .split('/')
      .filter(Boolean)
      .map((id) => names.get(id))
      .join('/');
  if (faults.length > 0) return faults.map(({ row, column, kind }) => `${row}${column}:${kind}`).join(' ');
  return [
    ...created.map((one) => `+${path(one)}=${one.code}`),
    ...changed.map((one) => `~${path(one)}`),
    `=${unchanged}`,
  ].join(' ');
}

describe('rows by path', () => {
  it.each<[string, string[], string]>([
    ['bring what is above along', ['山东省/济南市'], '+山东省=AUTO1 +山东省/济南市=AUTO2 =0'],
    ['find what is there', ['山西省/太原市/清徐县'], '=1'],
    ['keep their codes', ['山东省/济南市=JN', '山东省=SD'], '+山东省=SD +山东省/济南市=JN =0'],
    ['go below what is there', ['山西省/太原市/娄烦县'], '+山西省/太原市/娄烦县=AUTO1 =0'],
    ['rename by code', ['山西省/并州市=TY'], '~山西省/并州市 =0'],
    ['move by code, and what is below follows', ['河北省/太原市=TY'], '~河北省/太原市 ~河北省/太原市/清徐县 =0'],
    ['stand once', ['山东省/济南市', '山东省/济南市'], '3名称:path-twice'],
    ['keep their codes for themselves', ['甲=X1', '乙=X1'], '3代码:code-twice'],
    ['say nothing else of a code that is there twice', ['甲/乙=X1', '甲/乙/丙=X1'], '3代码:code-twice'],
    ['never change a code', ['山西省=XX'], '2代码:code-differs'],
    ['take no place that another has', ['河北省=SX'], '2名称:name-taken'],
  ])('%s', (_rule, rows, expected) => expect(written(EXISTING, rows)).toBe(expected));
});

describe('rows by codes', () => {
  it.each<[string, string[], string]>([
    ['stand below the one with that code', ['DT<SX 大同市'], '+山西省/大同市=DT =0'],
    ['in any order', ['C<B 丙', 'B<A 乙', 'A< 甲'], '+甲=A +甲/乙=B +甲/乙/丙=C =0'],
    ['get codes where they have none', ['<SX 大同市'], '+山西省/大同市=AUTO1 =0'],
    ['are renamed', ['TY<SX 并州市'], '~山西省/并州市 =0'],
    ['are moved', ['QX<HB 清徐县'], '~河北省/清徐县 =0'],
    ['change nothing twice', ['QX<TY 清徐县', 'TY<SX 太原市'], '=2'],
    ['need somebody above', ['A<NOWHERE 甲'], '2上级代码:parent-unknown'],
    ['never stand above themselves', ['A<B 甲', 'B<A 乙'], '2上级代码:parent-in-circle 3上级代码:parent-in-circle'],
    ['have codes of their own', ['A< 甲', 'A< 乙'], '3代码:code-twice'],
  ])('%s', (_rule, rows, expected) => expect(written(EXISTING, rows)).toBe(expected));
});

it('leaves what was merged into another as it is', () => {
  const merged = EXISTING.map((one) => (one.id === 'HB' ? { ...one, mergedIntoId: 'SX' } : one));
  expect(written(merged, ['河北省/石家庄市'])).toBe('+山西省/石家庄市=AUTO1 =0');
  expect(written(merged, ['HB< 冀'])).toBe('=1');
});

it('says the same of the same file a second time', () => {
  const rows = ['山东省/济南市=JN', '山东省/青岛市'];
  const first = planned(EXISTING, rows).created.map((one) => ({ ...one, initials: '' }));
  expect(written([...EXISTING, ...first], rows)).toBe('=2');
});
