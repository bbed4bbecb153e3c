import { describe, expect, it } from '@jest/globals';
import { contestStepOutOfOrder } from './contest-refusals.js';

describe('a step that can not be taken', () => {
  it.each([
    ['draft', null, /请先发布/, /Publish the contest first/],
    ['published', null, /自动开始/, /opens by itself/],
    ['open', null, /自动截止/, /closes by itself/],
    ['closed', 'provisional', /下一步是“初步成绩”/, /next step is “provisional”/],
    ['final', null, /没有下一步了/, /no further step/],
  ] as const)('in the state %s', (state, next, zh, en) => {
    const { detail } = contestStepOutOfOrder(state, next).parts;
    expect(detail.zh).toMatch(zh);
    expect(detail.en).toMatch(en);
    expect(/没有下一步/.test(detail.zh)).toBe(state === 'final');
  });
});
