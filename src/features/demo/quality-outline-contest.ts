import { daysAfter } from './days-after.js';

const OPEN_DAYS = 30;

interface DemoQuestion {
  readonly code: string;
  readonly type: string;
}

/**
 * The Yangquan contest of 2012 as a document: a month, 80 questions of three types, open to
 * everyone. Each question of the bank is asked; two points for multiple choice, half a point
 * for each right option of an incomplete answer.
 */
export function qualityOutlineContest(questions: readonly DemoQuestion[], now: Date): object {
  const section = (title: string, type: string, points: number) => ({
    title,
    type,
    points,
    questions: questions.filter((question) => question.type === type).map(({ code }) => `quality-outline/${code}`),
  });
  return {
    slug: 'quality-outline',
    title: '《质量发展纲要（2011-2020年）》知识竞赛',
    organizers: ['知赛演示'],
    introduction:
      '2012 年 2 月，国务院印发《质量发展纲要（2011-2020年）》。本次竞赛共 80 道题，分判断题、单项选择题和多项选择题，人人都可以参加。',
    opensAt: now.toISOString(),
    closesAt: daysAfter(now, OPEN_DAYS),
    registration: { mode: 'open' },
    paper: {
      drawnPer: 'contest',
      sections: [
        section('判断题', 'true-false', 1),
        section('单项选择题', 'single', 1),
        section('多项选择题', 'multiple', 2),
      ],
    },
    time: { limit: 'PT60M' },
    attempts: { perDay: 3, counts: 'best' },
    scoring: { multipleChoice: 'perOption', pointsEach: 0.5 },
    ranking: { ties: ['timeUsed', 'finishedAt'] },
    publication: {
      results: 'onSubmit',
      review: 'onClose',
      leaderboards: { for: 'everyone', names: 'masked' },
    },
  };
}
