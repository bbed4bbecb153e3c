import { describe, expect, it } from '@jest/globals';
import { type Decisions, decisionsInWords } from './decisions-in-words.js';

const NONE: Decisions = {
  corrected: [],
  rulings: { 'extra-time': 0, 'voided-attempt': 0, disqualification: 0 },
  merged: 0,
};
const corrected = (kind: Decisions['corrected'][number]['kind'], ...keys: string[]): Decisions => ({
  ...NONE,
  corrected: [{ question: 'ground/S1', kind, keys: keys.map((key) => [...key]), reason: '有误' }],
});

describe('what a result document says was decided', () => {
  it.each<[Decisions, string[], string[]]>([
    [NONE, [], []],
    [corrected('key', 'AC'), ['ground/S1：答案改为 AC。原因：有误'], ['ground/S1: key changed to AC. Reason: 有误']],
    [
      corrected('accept', 'A', 'BC'),
      ['ground/S1：以下答案都算对：A、BC。原因：有误'],
      ['ground/S1: keys accepted: A, BC. Reason: 有误'],
    ],
    [
      corrected('everyone'),
      ['ground/S1：全员得分。原因：有误'],
      ['ground/S1: everybody gets the points. Reason: 有误'],
    ],
    [corrected('void'), ['ground/S1：试题作废。原因：有误'], ['ground/S1: void. Reason: 有误']],
    [
      { corrected: [], rulings: { 'extra-time': 3, 'voided-attempt': 2, disqualification: 1 }, merged: 4 },
      ['加时：3 次', '作废的答卷：2 份', '取消参赛资格：1 人', '合并的重复报名：4 份'],
      ['Extra time: 3', 'Void attempts: 2', 'Disqualified: 1', 'Double entries merged: 4'],
    ],
  ])('%j', (decisions, zh, en) => {
    const words = decisionsInWords(decisions);
    expect(words.map((one) => one.zh)).toEqual(zh);
    expect(words.map((one) => one.en)).toEqual(en);
  });
});
