import { describe, expect, it } from '@jest/globals';
import { translator } from '../language/translator.ground.ts';
import { zh } from '../language/zh.ts';
import { chainRows } from './comparison-rows.ts';

const row = (rule: string, ahead: string | number | null, behind: string | number | null) => ({
  rule,
  ahead,
  behind,
  decides: false,
});

describe('why one stands before another, as it is read', () => {
  it.each([
    [row('score', 86.5, 86.5), ['成绩', '86.5', '86.5']],
    [row('section:多项选择题', 40, 38), ['多项选择题', '40', '38']],
    [row('timeUsed', 61_000, 3_600_000), ['用时', '1 分 01 秒', '60 分 00 秒']],
    [
      row('finishedAt', '2012-09-10T02:00:00.000Z', '2012-09-10T03:30:00.000Z'),
      ['交卷时间', '9 月 10 日 10:00', '9 月 10 日 11:30'],
    ],
    [row('attempts', 1, 3), ['答题次数', '1', '3']],
    [row('lot', '04f1', null), ['抽签', '04f1', '—']],
  ])('%j', (link, [rule, ahead, behind]) => {
    expect(chainRows([link], 'Asia/Shanghai', translator(zh), 'zh-CN')).toEqual([
      { rule, ahead, behind, decides: false },
    ]);
  });

  it.each([
    ['timeUsed', 61_500, 61_750, '1 分 01.500 秒', '1 分 01.750 秒'],
    [
      'finishedAt',
      '2012-09-10T02:00:07.123Z',
      '2012-09-10T02:00:08.000Z',
      '9 月 10 日 10:00:07.123',
      '9 月 10 日 10:00:08.000',
    ],
  ])('%s that decides by less than is usually said is said finely', (rule, one, other, ahead, behind) => {
    const [shown] = chainRows([{ ...row(rule, one, other), decides: true }], 'Asia/Shanghai', translator(zh), 'zh-CN');
    expect(shown).toMatchObject({ ahead, behind });
  });
});
