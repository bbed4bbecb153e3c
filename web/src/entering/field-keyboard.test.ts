import { describe, expect, it } from '@jest/globals';
import { keyboardOf } from './field-keyboard.ts';

const TEL = { type: 'tel', autocomplete: 'tel' };
const EMAIL = { type: 'email', autocomplete: 'email' };
const ORGANIZATION = { autocomplete: 'organization' };
const NAME = { autocomplete: 'name' };
const NUMERIC = { inputmode: 'numeric' };
const USUAL = {};

describe('the keyboard of a field', () => {
  it.each([
    ['phone', undefined, String.raw`1\d{10}`, TEL],
    ['mobilePhone', undefined, undefined, TEL],
    ['contact', '联系电话', undefined, TEL],
    ['email', undefined, String.raw`\S+@\S+`, EMAIL],
    ['e-mail', undefined, undefined, EMAIL],
    ['contact', '电子邮箱', undefined, EMAIL],
    ['device', '手机型号', undefined, USUAL],
    ['contact', '邮箱或微信号', undefined, USUAL],
    ['contact', '邮箱或手机', undefined, USUAL],
    ['contact', '微信或邮箱', undefined, USUAL],
    ['phoneModel', undefined, undefined, USUAL],
    ['emailOrPhone', undefined, undefined, USUAL],
    ['phone_number', undefined, undefined, TEL],
    ['contact', '手机号码', undefined, TEL],
    ['organization', undefined, undefined, ORGANIZATION],
    ['employer', undefined, undefined, ORGANIZATION],
    ['place', '工作单位', undefined, ORGANIZATION],
    ['code', '单位代码', undefined, USUAL],
    ['realName', undefined, undefined, NAME],
    ['who', '姓名', undefined, NAME],
    ['leader', '领队姓名', undefined, USUAL],
    ['department', undefined, undefined, USUAL],
    ['employeeNumber', undefined, undefined, USUAL],
    ['employeeNumber', undefined, String.raw`\d{6}`, NUMERIC],
    ['employeeNumber', undefined, String.raw`[A-Z]\d{5}`, USUAL],
    ['postcode', undefined, '[0-9]{6}', NUMERIC],
    ['postcode', undefined, '[1-9][0-9]{5}', NUMERIC],
    ['year', undefined, String.raw`(?:19|20)\d\d`, NUMERIC],
    ['card', undefined, String.raw`\d{16}|\d{19}`, NUMERIC],
    // Many end in X, which a keyboard of digits doesn't have.
    ['idCard', '身份证号', String.raw`\d{17}[\dXx]`, USUAL],
    ['idCardLast4', undefined, String.raw`\d{3}[0-9X]`, USUAL],
    ['idCardLast4', undefined, undefined, USUAL],
    ['idCardLast4', undefined, String.raw`\d{4}`, NUMERIC],
    ['number', undefined, '[0-9-]{8}', USUAL],
    ['number', undefined, '.{8}', USUAL],
    ['number', undefined, String.raw`\D+`, USUAL],
  ])('%s %s %s', (name, label, pattern, keyboard) => {
    expect(keyboardOf({ name, label, pattern })).toEqual(keyboard);
  });
});
