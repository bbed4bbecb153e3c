import { daysAfter } from './days-after.js';

const OPEN_DAYS = 30;
const MULTIPLE = '多项选择题';

/**
 * The provincial metrology contest of 2012 as a document: teams of three by roster, one paper of 90 minutes for everybody with
 * the question types of the metrologists' examination, partial marks, and the team chain.
 */
export function metrologyCupContest(now: Date): object {
  const drawn = (title: string, type: string, points: number, count: number) => ({
    title,
    type,
    points,
    draw: { bank: 'metrology', count },
  });
  return {
    slug: 'metrology-cup',
    title: '全省计量知识竞赛',
    organizers: ['知赛演示'],
    introduction:
      '十八支代表队，每队三人。试卷从计量题库抽取，每个人的题目相同，限时 90 分钟。参赛名单事先导入，凭登录码参加。',
    opensAt: now.toISOString(),
    closesAt: daysAfter(now, OPEN_DAYS),
    registration: { mode: 'roster', team: 'required', teamSize: { min: 3, max: 3 } },
    paper: {
      drawnPer: 'contest',
      sections: [drawn('单项选择题', 'single', 1, 40), drawn(MULTIPLE, 'multiple', 2, 30)],
      shuffle: { questions: true, options: true },
    },
    time: { limit: 'PT90M' },
    attempts: { total: 1 },
    scoring: { multipleChoice: 'perOption', pointsEach: 0.5, passMark: '60%' },
    ranking: { ties: [`section:${MULTIPLE}`, 'timeUsed'] },
    teams: { score: 'sum', absent: 'zero', ties: ['bestMember', 'secondMember', 'thirdMember', 'timeUsed'] },
    publication: {
      results: 'onSubmit',
      review: 'onClose',
      leaderboards: { for: 'everyone', names: 'full', freezeAt: daysAfter(now, OPEN_DAYS - 1) },
    },
    appearance: { accent: '#1f5fa8', banner: 'waves' },
  };
}
