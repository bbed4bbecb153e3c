import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../api/shapes.ts';
import { en } from '../language/en.ts';
import { translator } from '../language/translator.ground.ts';
import { zh } from '../language/zh.ts';
import { paperSize, rulesInWords } from './rules-in-words.ts';

const document = {
  timeZone: 'Asia/Shanghai',
  paper: {
    drawnPer: 'contest',
    shuffle: { questions: false, options: true },
    sections: [
      { title: '判断题', type: 'true-false', points: 1, count: 20 },
      { title: '多项选择题', type: 'multiple', points: 2.5, count: 20 },
    ],
  },
  time: { limit: 'PT60M' },
  attempts: { perDay: 3, counts: 'best' },
  scoring: { multipleChoice: 'perOption', pointsEach: 0.5, wrong: -0.5, blank: 0, passMark: '60%', excellentMark: 63 },
  ranking: { by: 'score', ties: ['section:多项选择题', 'timeUsed', 'finishedAt'] },
  publication: {
    results: 'onSubmit',
    review: 'onClose',
    leaderboards: { for: 'everyone', names: 'masked', top: 100, freezeAt: '2012-09-29T10:00:00.000Z' },
  },
} as unknown as ContestDocument;

describe('the rules of a contest in plain words', () => {
  const lines = rulesInWords(document, translator(zh), 'zh-CN').flatMap((group) => group.lines);

  it.each([
    '判断题：20 题，每题 1 分',
    '一共 40 题，满分 70 分。',
    '题目和选项的顺序每次不同。',
    '每天可以答 3 次。',
    '多选题全部选对得满分；少选且没有选错，每选对一项得 0.5 分；有错选不得分。',
    '答错一题扣 0.5 分。',
    '达到满分的 60%为合格。',
    '63 分为优秀。',
    '取最好成绩。',
    '成绩相同的，依次比：“多项选择题”得分高的在前，用时少的在前，先交卷的在前。仍然相同的，名次并列。',
    '成绩：交卷后马上看到。',
    '答案和解析：竞赛截止后公布。',
    '榜上的姓名只显示姓氏。',
    '榜上只列前 100 名，自己的名次总能看到。',
    '9 月 29 日 18:00 起，榜单停止更新，到公布成绩时揭晓。',
  ])('say %s', (line) => {
    expect(lines).toContain(line);
  });

  it.each([
    ['cut-off', 'PT60M', '竞赛截止时还没有交的，到截止时间自动交卷。'],
    ['finish-started', 'PT60M', '竞赛截止前已经开始的，可以答满时限。'],
    ['cut-off', null, '不限时，竞赛截止前交卷即可。'],
  ] as const)('with %s and a limit of %s say what happens at the close: %s', (closing, limit, line) => {
    const [, how] = rulesInWords({ ...document, closing, time: { limit } }, translator(zh), 'zh-CN');
    expect(how?.lines).toContain(line);
  });

  it('do not say that nothing is deducted when something is', () => {
    expect(lines).not.toContain('答错、不答都不扣分。');
  });

  it('exist in English for the same document', () => {
    const groups = rulesInWords(document, translator(en), 'en');
    expect(groups.map((group) => group.lines.length)).toEqual(
      rulesInWords(document, translator(zh), 'zh-CN').map((group) => group.lines.length),
    );
    expect(groups[0]?.lines[0]).toBe('True or false: 20 questions, 1 point each');
  });

  it('count a paper in hundredths, not in floats', () => {
    const sections = [{ title: 'x', type: 'single', points: 0.1, count: 3 }];
    expect(paperSize({ ...document, paper: { ...document.paper, sections } } as ContestDocument)).toEqual({
      count: 3,
      points: 0.3,
    });
  });
});
