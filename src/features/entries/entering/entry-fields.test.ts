import { describe, expect, it } from '@jest/globals';
import { type AskedField, checkEntryFields } from './entry-fields.js';

const PHONE: AskedField = { name: 'phone', label: '手机号', required: true, unique: true, pattern: '1\\d{10}' };
const DEPARTMENT: AskedField = { name: 'department', required: false, unique: false };
const asked = [PHONE, DEPARTMENT];

describe('what a person fills in at entering', () => {
  it.each([
    ['everything as it should be', { phone: '13800000000', department: '质检科' }],
    ['an optional field left out', { phone: '13800000000' }],
    ['an optional field left empty', { phone: '13800000000', department: '  ' }],
    ['digits typed full-width, with spaces around', { phone: ' 13800000000 ' }],
  ])('takes %s', (_case, given) => expect(checkEntryFields(asked, given).faults).toEqual([]));

  it.each([
    ['its label', PHONE, '请填写“手机号”。', 'Please fill in "手机号".'],
    [
      'the name that everybody has for it',
      { ...PHONE, label: undefined },
      '请填写“手机号”。',
      'Please fill in "phone number".',
    ],
    ['its own name', { ...PHONE, name: 'badge', label: undefined }, '请填写“badge”。', 'Please fill in "badge".'],
    [
      'its own name, whatever that is',
      { ...PHONE, name: 'toString', label: undefined },
      '请填写“toString”。',
      'Please fill in "toString".',
    ],
  ])('calls a field by %s', (_case, field, zh, en) =>
    expect(checkEntryFields([field], {}).faults[0]?.detail).toEqual({ zh, en }),
  );

  it.each([
    ['a required field missing', {}, '/fields/phone'],
    ['a required field with spaces only', { phone: '   ' }, '/fields/phone'],
    ['a value that does not match', { phone: '1380000000' }, '/fields/phone'],
    ['a value that matches only in part', { phone: 'x13800000000' }, '/fields/phone'],
    ['a field that the contest does not ask for', { phone: '13800000000', idCard: '1' }, '/fields/idCard'],
    ['a name with characters that a pointer escapes', { phone: '13800000000', 'a/b~c': '1' }, '/fields/a~1b~0c'],
  ])('refuses %s', (_case, given, pointer) =>
    expect(checkEntryFields(asked, given).faults.map((fault) => fault.pointer)).toEqual([pointer]),
  );

  it.each([
    ['a character of no width', '1380000\u200B0000'],
    ['a joiner', '1380000\u200D0000'],
    ['a word joiner', '1380000\u20600000'],
    ['a byte order mark', '1380000\uFEFF0000'],
    ['a soft hyphen', '1380000\u00AD0000'],
    ['the direction marks that copying from an address book adds', '\u202A13800000000\u202C'],
    ['a tab', '1380000\t0000'],
  ])('refuses %s, in a field without a pattern, too', (_what, value) => {
    const anyText: AskedField = { name: 'phone', required: true, unique: true };
    expect(checkEntryFields([anyText], { phone: value }).faults).toEqual([
      expect.objectContaining({
        pointer: '/fields/phone',
        detail: expect.objectContaining({ zh: '含有看不见的特殊字符，请删掉后重新输入。' }),
      }),
    ]);
  });

  it('reports every fault at once', () =>
    expect(checkEntryFields(asked, { department: 'x', colour: 'red' }).faults).toHaveLength(2));

  it('keeps what was given, tidied up, and leaves out what is empty', () =>
    expect(checkEntryFields(asked, { phone: '13800000000 ', department: '' }).fields).toEqual({
      phone: '13800000000',
    }));

  it.each([
    ['spaces and hyphens', '138-0000 0000', '13800000000'],
    ['case', 'Ab12', 'aB12'],
    ['width', 'AB12', 'ab12'],
    ['the kind of hyphen', 'A\u201012', 'A\u201312'],
    ['the chosen form of a character', '\u8FBB12', '\u8FBB\u{E0101}12'],
  ])('takes two values that differ in %s only for the same', (_case, one, other) => {
    const employee: AskedField = { name: 'employee', required: true, unique: true };
    const unique = (value: string) => checkEntryFields([employee], { employee: value }).unique.get('employee');
    expect(unique(one)).toBe(unique(other));
    expect(unique(one)).not.toBe(unique(`${other}1`));
  });
});
