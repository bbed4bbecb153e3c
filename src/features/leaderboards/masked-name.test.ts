import { describe, expect, it } from '@jest/globals';
import { maskedName } from './masked-name.js';

describe('a masked name', () => {
  it.each([
    ['two characters', '张三', '张*'],
    ['three characters: as many stars as for two', '张三丰', '张*'],
    ['one character', '张', '张*'],
    ['a name with a dot', '阿卜杜拉·买买提', '阿*'],
    ['a name with a space', '张 三', '张*'],
    ['a rare character that takes two code units', '𠮷野', '𠮷*'],
    ['kana and Hangul as Chinese', 'さくら', 'さ*'],
    ['Latin letters: the initials', 'Anna Schmidt', 'A* S*'],
    ['one Latin word', 'Anna', 'A*'],
    ['an accent that is a sign of its own', 'E\u0301lodie Blanc', 'E\u0301* B*'],
    ['digits', '13800001234', '1*'],
    ['blanks around it', '  Anna   Schmidt ', 'A* S*'],
    ['nothing', '', '*'],
  ])('%s: %s', (_case, name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});
