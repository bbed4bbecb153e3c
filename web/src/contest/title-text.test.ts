import { describe, expect, it } from '@jest/globals';
import { titleText } from './title-text.ts';

describe('a title', () => {
  it.each([
    ['《质量发展纲要（2011-2020年）》知识竞赛', '《质量发展纲要（2011+-+2020+年）》知识竞赛'],
    ['2011–2020 Outline', '2011+–+2020 Outline'],
    ['2011～2012—2013', '2011+～+2012+—+2013'],
    ['第 3届 2012 年', '第 3+届 2012 年'],
    ['WTO-知识 10 - 20', 'WTO-知识 10 - 20'],
  ])('%s is held together as %s', (title, shown) => {
    expect(titleText(title)).toBe(shown.replaceAll('+', '\u2060'));
  });
});
