import { describe, expect, it } from '@jest/globals';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import { showPaper } from './show-paper.js';

const full = { key: ['B'], explanation: 'secret', code: 'Q-1', tags: ['secret'], facts: ['O-1'], source: 'secret' };
const questions = new Map([
  ['version-1', { id: 'version-1', stem: '地球是圆的。', options: [], ...full }],
  ['version-2', { id: 'version-2', stem: '选一个。', options: ['甲', '乙', '丙'], ...full }],
]);
const paper: ComposedPaper = {
  sections: [
    { title: '一', type: 'true-false', points: 100, questions: [{ n: 1, id: 'version-1', order: [0, 1] }] },
    { title: '二', type: 'single', points: 150, questions: [{ n: 2, id: 'version-2', order: [2, 0, 1] }] },
  ],
};

describe('the paper that a contestant sees', () => {
  it('has each option where this paper shows it, under the letter of that place', () =>
    expect(showPaper(paper, questions, 'zh-CN').sections[1]).toEqual({
      title: '二',
      type: 'single',
      points: 1.5,
      questions: [
        {
          n: 2,
          stem: '选一个。',
          options: [
            { letter: 'A', text: '丙' },
            { letter: 'B', text: '甲' },
            { letter: 'C', text: '乙' },
          ],
        },
      ],
    }));

  it.each([
    ['zh-CN', ['正确', '错误']],
    ['en', ['True', 'False']],
  ] as const)('gives true/false its options in %s', (locale, texts) =>
    expect(showPaper(paper, questions, locale).sections[0]?.questions[0]?.options.map(({ text }) => text)).toEqual(
      texts,
    ),
  );

  it('holds nothing that leads to a key', () =>
    expect(JSON.stringify(showPaper(paper, questions, 'zh-CN'))).not.toMatch(/key|secret|version|Q-1|O-1|correct/));
});
