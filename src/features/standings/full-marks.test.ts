import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../contests/contests.public.js';
import { attemptFullMarks, reachesWritten, stageWorths } from './full-marks.js';

const section = (points: number, count: number) => ({
  title: '单选题',
  type: 'single',
  points,
  draw: { bank: 'b', count },
});
const document = {
  paper: { sections: [section(1, 60), section(2, 20)] },
  stages: [{ id: 'w1' }, { id: 'w2', paper: { sections: [section(2.5, 20)] } }],
} as unknown as ContestDocument;
const graded = (stageId: string | null, ...isVoid: number[]) => ({
  stageId,
  sectionScores: isVoid.map((hundredths) => ({
    title: '单选题',
    points: 0,
    ...(hundredths > 0 && { void: hundredths }),
  })),
});

describe('what an attempt could earn', () => {
  it.each([
    ['the paper of the contest', graded(null, 0, 0), 10_000],
    ['a stage without a paper of its own', graded('w1', 0, 0), 10_000],
    ['the paper of its stage', graded('w2', 0), 5_000],
    ['less what is void, in each section', graded('w1', 100, 400), 9_500],
    ['less what is void of the paper of its stage', graded('w2', 250), 4_750],
    ['all of it void', graded('w2', 5_000), 0],
    ['a stage that the document does not have', graded('w3', 0), 10_000],
  ])('%s', (_case, attempt, expected) => expect(attemptFullMarks(document, attempt)).toBe(expected));

  it('is known of each stage before anybody has taken part', () => {
    expect(stageWorths(document)).toEqual([
      { id: 'w1', fullMarks: 10_000 },
      { id: 'w2', fullMarks: 5_000 },
    ]);
    expect(stageWorths({ paper: document.paper })).toEqual([]);
  });
});

describe('a mark of the document', () => {
  it.each([
    ['no mark', undefined, 5_700, 9_500, null],
    ['percent of what could be earned', '60%', 5_700, 9_500, true],
    ['a hundredth below', '60%', 5_699, 9_500, false],
    ['points stay what they are, whatever is void', 60, 5_999, 9_500, false],
    ['points, reached', 60, 6_000, 9_500, true],
    ['everything void: nobody reaches a share of nothing', '0%', 0, 0, false],
    ['not worked out yet', '0%', 10_000, null, false],
  ])('%s', (_case, written, score, fullMarks, expected) =>
    expect(reachesWritten({ score, fullMarks }, written)).toBe(expected),
  );
});
