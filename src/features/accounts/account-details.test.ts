import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/http/refusal.js';
import { checkedDetails, normalizedLogin } from './account-details.js';

describe('a login is the same one however it is typed', () => {
  it.each([
    ['as it is', 'zhangsan', 'zhangsan'],
    ['capitals', 'ZhangSan', 'zhangsan'],
    ['space around', '  zhangsan\t', 'zhangsan'],
    ['full-width letters and digits', 'ＺＨ０１', 'zh01'],
    ['a phone number', '13800138000', '13800138000'],
    ['a phone number in groups', '138 0013 8000', '13800138000'],
    ['a phone number in full width, in groups', '１３８　００１３　８０００', '13800138000'],
    ['a phone number with its country', '+86 138 0013 8000', '+8613800138000'],
    ['an employee number with a hyphen', 'YQ-2012-0045', 'yq-2012-0045'],
    ['digits too few for a phone number keep their spaces', '12 34', '12 34'],
    ['a name of two words', 'Li  Na', 'li na'],
    ['Chinese characters', '张三', '张三'],
  ])('%s', (_rule, typed, login) => expect(normalizedLogin(typed)).toBe(login));

  it('stays the same when it is normalized again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const once = normalizedLogin(typed);
        expect(normalizedLogin(once)).toBe(once);
      }),
    );
  });
});

function faultsOf(typed: { name: string; login: string }): string[] {
  try {
    checkedDetails(typed);
    return [];
  } catch (error) {
    return ((error as Refusal).parts.faults ?? []).map(({ pointer, detail }) => `${pointer} ${detail.en}`);
  }
}

describe('name and login are checked after they are tidied', () => {
  it.each([
    ['a name of one character', { name: '张', login: 'zs' }, []],
    ['a rare character counts as one', { name: '𠮷'.repeat(40), login: 'zs' }, []],
    ['40 characters with space around', { name: `  ${'张'.repeat(40)} `, login: 'zs' }, []],
    ['41 characters', { name: '张'.repeat(41), login: 'zs' }, ['/name At most 40 characters are allowed.']],
    ['only space', { name: ' \u3000', login: 'zs' }, ['/name This must not be empty.']],
    ['a login of one character', { name: '张三', login: ' z ' }, ['/login At least 2 characters are needed.']],
    ['a login of 80 characters', { name: '张三', login: 'z'.repeat(80) }, []],
    [
      'one that grows beyond 80',
      { name: '张三', login: '㍿'.repeat(21) },
      ['/login At most 80 characters are allowed.'],
    ],
    [
      'both are wrong: both are said',
      { name: '', login: '' },
      ['/name This must not be empty.', '/login This must not be empty.'],
    ],
  ])('%s', (_rule, typed, faults) => expect(faultsOf(typed)).toEqual(faults));

  it.each([
    ['a line break', '张\n三'],
    ['a null character', '张\u0000三'],
    ['a change of writing direction', '张\u202E三'],
    ['a character of no width', '张\u200B三'],
    ['half a character', '张\uD842'],
  ])('%s is refused in a name and in a login', (_what, text) => {
    const invisible = 'This contains invisible special characters; please delete it and type it again.';
    expect(faultsOf({ name: text, login: text })).toEqual([`/name ${invisible}`, `/login ${invisible}`]);
  });

  it('keeps capitals and full width in a name, but not the space around it', () => {
    expect(checkedDetails({ name: ' Li　Na（女） ', login: 'ln' }).name).toBe('Li Na（女）');
  });
});
