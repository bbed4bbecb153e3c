import { daysAfter } from './days-after.js';

const OPEN_DAYS = 30;

const AWARD = {
  by: { participationRate: 50, average: 30, excellenceRate: 20 },
  minimumParticipants: 1,
  sizeBands: [
    { title: '不满 1000 人', from: 1, to: 999 },
    { title: '1000 人及以上', from: 1000 },
  ],
  places: 10,
};

/**
 * The national contest on the Outline of 2012 as a document: whoever belongs to an organization takes part for it, and
 * organizations of like size compete for an award.
 */
export function outlineNationalContest(now: Date): object {
  const drawn = (title: string, type: string, points: number, count: number) => ({
    title,
    type,
    points,
    draw: { bank: 'quality-outline', count },
  });
  return {
    slug: 'outline-national',
    title: '全国《质量发展纲要》知识竞赛',
    organizers: ['知赛演示'],
    introduction:
      '报名时选择所在单位，成绩同时计入单位和它的上级。按参与率、平均分和优秀率评定优秀组织奖。单位和人数是演示数据。',
    opensAt: now.toISOString(),
    closesAt: daysAfter(now, OPEN_DAYS),
    registration: { mode: 'open', organization: 'required' },
    paper: {
      drawnPer: 'attempt',
      sections: [
        drawn('判断题', 'true-false', 2, 10),
        drawn('单项选择题', 'single', 2, 20),
        drawn('多项选择题', 'multiple', 4, 10),
      ],
      shuffle: { questions: true, options: true },
    },
    time: { limit: 'PT40M' },
    attempts: { perDay: 2, counts: 'best' },
    scoring: { multipleChoice: 'half', passMark: '60%', excellentMark: '90%' },
    ranking: { ties: ['timeUsed', 'finishedAt'] },
    organizations: { average: 'all', award: AWARD },
    publication: { results: 'onSubmit', review: 'onClose', leaderboards: { for: 'everyone', names: 'masked' } },
    appearance: { accent: '#1d7a46', banner: 'rays' },
  };
}
