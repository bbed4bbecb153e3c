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
    ['a required field missing', {}, '/fields/phone'],
    ['a required field with spaces only', { phone: '   ' }, '/fields/phone'],
    ['a value that does not match', { phone: '1380000000' }, '/fields/phone'],
    ['a value that matches only in part', { phone: 'x13800000000' }, '/fields/phone'],
    ['a field that the contest does not ask for', { phone: '13800000000', idCard: '1' }, '/fields/idCard'],
    ['a name with characters that a pointer escapes', { phone: '13800000000', 'a/b~c': '1' }, '/fields/a~1b~0c'],
  ])('refuses %s', (_case, given, pointer) =>
    expect(checkEntryFields(asked, given).faults.map((fault) => fault.pointer)).toEqual([pointer]),
  );

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
  ])('takes two values that differ in %s only for the same', (_case, one, other) => {
    const employee: AskedField = { name: 'employee', required: true, unique: true };
    const unique = (value: string) => checkEntryFields([employee], { employee: value }).unique.get('employee');
    expect(unique(one)).toBe(unique(other));
    expect(unique(one)).not.toBe(unique(`${other}1`));
  });
});
