import { describe, expect, it } from '@jest/globals';
import { sectionTitle } from './section-title.ts';

const t = (key: string) => key;

describe('the title of a section', () => {
  it.each([
    ['判断题', 'type.true-false'],
    ['单项选择题', 'type.single'],
    ['二、单选题', 'type.single'],
    [' 多选题 ', 'type.multiple'],
    ['多项选择题', 'type.multiple'],
    ['计量法判断题', '计量法判断题'],
    ['第一部分', '第一部分'],
    ['选择题', '选择题'],
    ['Multiple choice', 'Multiple choice'],
    ['Basics', 'Basics'],
  ])('%s is %s in English, and itself in Chinese', (title, english) => {
    expect(sectionTitle(title, t, 'en')).toBe(english);
    expect(sectionTitle(title, t, 'zh-CN')).toBe(title);
  });
});
