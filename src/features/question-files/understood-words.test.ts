import { describe, expect, it } from '@jest/globals';
import {
  isAmbiguousType,
  understandDifficulty,
  understandLetters,
  understandList,
  understandTruth,
  understandType,
} from './understood-words.js';

const words = (line: string) => line.split('|');

describe('types', () => {
  it.each([
    [
      'true-false',
      '判断题|判断|是非题|对错题|判断正误|true-false|True/False|TRUE FALSE|true_false|tf|Ｔ／Ｆ|一、判断题|（判断题）',
    ],
    [
      'single',
      '单选题|单选|单项选择题|单项选择|single|Single Choice|single-choice|ＳＩＮＧＬＥ| 单 选 题 |二、单选题|2.单选题',
    ],
    ['multiple', '多选题|多选|多项选择题|多项选择|multiple|Multiple Choice|multiple_choice|multi|【多选题】'],
  ])('%s: %s', (type, line) => {
    for (const word of words(line)) expect([word, understandType(word)]).toEqual([word, type]);
  });

  it.each(words('填空题|简答题|essay|选择题|不定项选择题|单选多选|x'))('%s is none of them', (word) =>
    expect(understandType(word)).toBeNull(),
  );

  it.each(words('选择题|选择|choice'))('%s doesn’t say how many are right', (word) =>
    expect(isAmbiguousType(word)).toBe(true),
  );
});

describe('true and false', () => {
  it.each(words('对|√|✓|✔|☑|正确|是|T|t|Ｔ|TRUE|true|True|Y|yes|right|1|１|(对)|（√）|“正确”| 正 确 |正确。|对！'))(
    '%s is true',
    (word) => expect(understandTruth(word)).toBe('A'),
  );

  it.each(words('错|×|✗|✘|✕|X|x|Ｘ|错误|否|非|不对|不正确|F|f|Ｆ|FALSE|false|N|no|wrong|0|０|(错)|（×）|错误。'))(
    '%s is false',
    (word) => expect(understandTruth(word)).toBe('B'),
  );

  it.each(words('A|B|也许|对错|TF|2|正确错误|?'))('%s is neither', (word) => expect(understandTruth(word)).toBeNull());
});

describe('letters of a key', () => {
  it.each([
    ['ABD', 'ABD'],
    ['abd', 'ABD'],
    ['ＡＢＤ', 'ABD'],
    ['ａｂｄ', 'ABD'],
    ['A,B,D', 'ABD'],
    ['A，B，D', 'ABD'],
    ['A、B、D', 'ABD'],
    ['A B D', 'ABD'],
    ['A\u3000B\u3000D', 'ABD'],
    ['A;B;D', 'ABD'],
    ['A；B；D', 'ABD'],
    ['A/B/D', 'ABD'],
    ['A|B|D', 'ABD'],
    ['A和B', 'AB'],
    ['A, B & D.', 'ABD'],
    ['A\nB', 'AB'],
    ['DBA', 'DBA'],
    [' C ', 'C'],
    ['AAB', 'AAB'],
    ['Z', 'Z'],
    [',', ''],
  ])('%j → %s', (written, letters) => expect(understandLetters(written)?.join('')).toBe(letters));

  it.each(words('1|A1|甲|A-D|对|√|А'))('%s is something else', (written) =>
    expect(understandLetters(written)).toBeNull(),
  );
});

describe('difficulties', () => {
  it.each([
    ['1', 1],
    ['５', 5],
    ['3.0', 3],
    ['易', 1],
    ['较易', 2],
    ['中等', 3],
    ['较难', 4],
    ['难', 5],
    ['★★★', 3],
    ['Hard', 5],
  ])('%s is %i', (written, difficulty) => expect(understandDifficulty(written)).toBe(difficulty));

  it.each(words('0|6|2.5|-1|很好|1,2|0.7'))('%s is none', (written) =>
    expect(understandDifficulty(written)).toBeNull(),
  );
});

it.each([
  ['文件、目标', ['文件', '目标']],
  ['O-001，O-002,O-003；O-004;O-005', ['O-001', 'O-002', 'O-003', 'O-004', 'O-005']],
  ['甲|乙｜丙\n丁', ['甲', '乙', '丙', '丁']],
  ['质量 管理', ['质量 管理']],
  ['、甲、、甲、', ['甲']],
  ['', []],
])('the list %j has the items %j', (written, items) => expect(understandList(written)).toEqual(items));
