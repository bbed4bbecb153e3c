import { describe, expect, it } from '@jest/globals';
import { maskedName } from './masked-name.js';

describe('a masked name', () => {
  it.each([
    ['two characters', '张三', '张*'],
    ['three characters: as many stars as for two', '张三丰', '张*'],
    ['one character', '张', '张*'],
    ['a compound surname', '欧阳修', '欧阳*'],
    ['a compound surname, two more characters', '上官婉儿', '上官*'],
    ['a compound surname in traditional characters', '諸葛亮', '諸葛*'],
    ['a compound surname with a space', '司马 迁', '司马*'],
    ['a space within a compound surname', '司 马 迁', '司马*'],
    ['a compound surname alone would be the whole name', '夏侯', '夏*'],
    ['a compound surname with a dot', '欧阳·修', '欧阳*'],
    ['a compound surname that is no beginning', '张司马', '张*'],
    ['a surname that only looks compound', '单于飞', '单*'],
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
