import { describe, expect, it } from '@jest/globals';
import type { QuestionVersion } from '../../question-banks/question-banks.public.js';
import type { DocumentSection } from '../contest-document.js';
import { findQuestions } from './find-questions.js';

/** `S1 2 目标,文件`: a question by its code, whose letter is its type, its difficulty and its tags. */
const question = (line: string): QuestionVersion => {
  const [code = '', difficulty = '-', tags = ''] = line.split(' ');
  const type = ({ J: 'true-false', S: 'single', M: 'multiple' } as const)[code.slice(0, 1)] ?? 'single';
  return {
    id: `v-${code}`,
    code,
    type,
    difficulty: difficulty === '-' ? null : Number(difficulty),
    tags: tags === '' ? [] : tags.split(','),
    optionCount: type === 'true-false' ? 2 : 4,
  } as QuestionVersion;
};

const BANK = ['J1', 'J2', 'S1 1 目标', 'S2 2 文件', 'S3 3 目标,文件', 'S4 -', 'M1 1', 'M2 5 目标'].map(question);

const find = (sections: DocumentSection[]) => {
  const { pools, obstacles } = findQuestions(sections, {
    banks: new Map([['example', BANK]]),
    questions: new Map(BANK.map((each) => [`example/${each.code}`, each])),
  });
  return {
    pools: pools.map((pool) => pool.map(({ code }) => code).join(' ')),
    obstacles: obstacles.map(({ pointer, detail }) => `${pointer} ${detail.zh}`),
  };
};

const drawn = (type: DocumentSection['type'], draw: DocumentSection['draw']) => ({
  title: '抽',
  type,
  points: 1,
  draw,
});
const fixed = (type: DocumentSection['type'], ...codes: string[]) => ({
  title: '定',
  type,
  points: 1,
  questions: codes.map((code) => `example/${code}`),
});

describe('what a section can ask', () => {
  it.each<[string, DocumentSection, string]>([
    ['the listed ones in their order', fixed('single', 'S3', 'S1'), 'S3 S1'],
    ['all of its type in the order of the bank', drawn('single', { bank: 'example', count: 1 }), 'S1 S2 S3 S4'],
    ['those with a tag', drawn('single', { bank: 'example', count: 1, tags: ['文件'] }), 'S2 S3'],
    ['those with any of the tags', drawn('single', { bank: 'example', count: 1, tags: ['目标', '文件'] }), 'S1 S2 S3'],
    ['those from a difficulty on', drawn('single', { bank: 'example', count: 1, difficulty: { min: 2 } }), 'S2 S3'],
    ['those up to a difficulty', drawn('single', { bank: 'example', count: 1, difficulty: { max: 2 } }), 'S1 S2'],
    [
      'those that meet everything',
      drawn('single', { bank: 'example', count: 1, tags: ['目标'], difficulty: { min: 2, max: 4 } }),
      'S3',
    ],
  ])('%s', (_rule, section, codes) => expect(find([section])).toEqual({ pools: [codes], obstacles: [] }));
});

describe('what the bank lacks', () => {
  it.each<[string, DocumentSection[], string[]]>([
    [
      'a listed question',
      [fixed('single', 'S1', 'S9')],
      ['/paper/sections/0/questions/1 题库里没有试题 example/S9，或它已停用。'],
    ],
    [
      'a listed question of the type',
      [fixed('single', 'S1'), fixed('multiple', 'S2')],
      ['/paper/sections/1/questions/0 试题 example/S2 是单项选择题，这一大题要的是多项选择题。'],
    ],
    [
      'the bank itself',
      [drawn('single', { bank: 'elsewhere', count: 1 })],
      ['/paper/sections/0/draw/bank 没有题库“elsewhere”。请先导入题库，或核对名称。'],
    ],
    [
      'enough of them',
      [drawn('single', { bank: 'example', count: 3, tags: ['文件'], difficulty: { max: 3 } })],
      [
        '/paper/sections/0/draw/count 第 1 大题“抽”要抽 3 题，题库“example”里属于单项选择题、标签为文件、难度为 1–3且未被其他大题占用的只有 2 题，还缺 1 题。',
      ],
    ],
    [
      'enough beside what another section lists',
      [drawn('multiple', { bank: 'example', count: 2 }), fixed('multiple', 'M2')],
      [
        '/paper/sections/0/draw/count 第 1 大题“抽”要抽 2 题，题库“example”里属于多项选择题且未被其他大题占用的只有 1 题，还缺 1 题。',
      ],
    ],
  ])('%s', (_lack, sections, obstacles) => expect(find(sections).obstacles).toEqual(obstacles));

  it('nothing, when another section can choose differently', () =>
    expect(
      find([
        drawn('single', { bank: 'example', count: 2 }),
        drawn('single', { bank: 'example', count: 2, tags: ['目标'] }),
      ]).obstacles,
    ).toEqual([]));

  it('is all said at once', () =>
    expect(
      find([
        fixed('single', 'S8', 'J1'),
        drawn('true-false', { bank: 'example', count: 2 }),
        drawn('multiple', { bank: 'example', count: 3 }),
      ]).obstacles.map((line) => line.split(' ')[0]),
    ).toEqual(['/paper/sections/0/questions/0', '/paper/sections/0/questions/1', '/paper/sections/2/draw/count']));
});
