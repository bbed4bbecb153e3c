import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../../api/shapes.ts';
import { translator } from '../../language/translator.ground.ts';
import { en } from '../../language/en.ts';
import { zh } from '../../language/zh.ts';
import { hasMore, rulesInWords } from '../rules-in-words.ts';
import { withMore } from './more-rules.ts';

const plain = {
  timeZone: 'Asia/Shanghai',
  paper: { drawnPer: 'attempt', shuffle: {}, sections: [{ title: '单选', type: 'single', points: 5, count: 20 }] },
  time: { perQuestion: 20 },
  attempts: { counts: 'best' },
  scoring: { multipleChoice: 'allOrNothing', wrong: 0, blank: 0 },
  ranking: { by: 'score', ties: [] },
  registration: { mode: 'open', fields: [] },
  publication: { results: 'onSubmit', review: 'never', leaderboards: { for: 'everyone' } },
};

const whole = {
  ...plain,
  attempts: { perStage: 3, counts: 'sumOfStageBest', practice: { perDay: 3, questions: 5 } },
  scoring: { ...plain.scoring, speed: { base: 100, perSecondLeft: 30 } },
  ranking: { by: 'score', ties: [], minimumMark: '60%' },
  registration: {
    ...plain.registration,
    divisions: [
      { title: '小学组', fixed: false },
      { title: '中学组', fixed: false },
    ],
    team: 'required',
    teamSize: { min: 2, max: 3 },
    teamsCloseAt: '2012-08-20T10:00:00.000Z',
  },
  stages: [{ id: 'one' }, { id: 'two' }],
  teams: { score: 'best:2', absent: 'zero', ties: ['bestMember', 'secondMember', 'timeUsed'] },
  organizations: {
    average: 'all',
    award: {
      by: { participationRate: 3, average: 1 },
      minimumParticipants: 10,
      places: 8,
      sizeBands: [{ title: '大型' }, { title: '小型' }],
    },
  },
};

function linesOf(document: object, texts: object = zh, locale = 'zh-CN'): string[] {
  const t = translator(texts);
  const groups = rulesInWords(document as ContestDocument, t, locale);
  return withMore(groups, document as ContestDocument, t, locale).flatMap(({ lines }) => lines);
}

describe('rules that few contests have', () => {
  it.each([
    '题目一题一题显示，每题 20 秒，不能返回。退出、断网后计时继续。',
    '竞赛分 2 个阶段，每个阶段在规定的时间内作答。',
    '每个阶段可以答 3 次。',
    '每个阶段最好成绩相加。',
    '可以先练习：每天 3 次，每次 5 题，马上看到答案，不计成绩。',
    '答对一题得 100 分，本题每剩 1 秒再加 30 分；答得越快，分越高。',
    '分组排名：小学组、中学组；同时有不分组的总排名。',
    '成绩不低于满分的 60%才有名次。',
    '每队 2 至 3 人。',
    '代表队成绩：成绩最好的 2 名队员相加。',
    '没有答题的队员按 0 分算。',
    '代表队成绩相同的，依次比：最好的队员成绩高的在前，第 2 好的队员成绩高的在前，总用时少的在前。',
    '8 月 20 日 18:00 以前可以组队和换人。',
    '优秀组织奖按评比得分（参与率占 75%、平均分占 25%）评定。',
    '取前 8 名。',
    '参赛满 10 人的单位才参加评奖。',
    '按单位人数分组评比：大型、小型。',
  ])('say %s', (line) => {
    expect(linesOf(whole)).toContain(line);
  });

  it.each([
    [{ teams: { score: 'sum', absent: 'leftOut', ties: [] } }, '代表队成绩：队员成绩相加。'],
    [{ teams: { score: 'average', absent: 'leftOut', ties: [] } }, '没有答题的队员不算在内。'],
    [{ registration: { ...whole.registration, teamSize: { min: 3, max: 3 } } }, '每队 3 人。'],
    [{ ranking: { by: 'score', ties: [], minimumMark: 60 } }, '成绩不低于 60 分才有名次。'],
    [{ organizations: { average: 'all', award: { by: 'excellenceRate' } } }, '优秀组织奖按优秀率评定。'],
  ])('with %j say %s', (changed, line) => {
    expect(linesOf({ ...whole, ...changed })).toContain(line);
  });

  it.each([
    ['zh', zh, '不限时，本阶段截止前交卷即可。', '不限时，竞赛截止前交卷即可。', { limit: null }],
    [
      'zh',
      zh,
      '本阶段截止时还没有交的，到截止时间自动交卷。',
      '竞赛截止时还没有交的，到截止时间自动交卷。',
      { limit: 'PT60M' },
    ],
    [
      'en',
      en,
      'There is no time limit; submit before the stage closes.',
      'There is no time limit; submit before the contest closes.',
      { limit: null },
    ],
    [
      'en',
      en,
      'What is under way when the stage closes is submitted automatically then.',
      'What is under way when the contest closes is submitted automatically then.',
      { limit: 'PT60M' },
    ],
  ] as const)('in %s name the stage that closes: %s', (locale, texts, ofStage, ofContest, time) => {
    const closing = { ...plain, closing: 'cut-off', time };
    const [alone, staged] = [closing, { ...closing, stages: whole.stages }].map((one) => linesOf(one, texts, locale));
    expect([alone?.includes(ofContest), alone?.includes(ofStage)]).toEqual([true, false]);
    expect([staged?.includes(ofContest), staged?.includes(ofStage)]).toEqual([false, true]);
    // Nothing else is said otherwise, and nothing is missing.
    expect(staged?.filter((line) => !alone?.includes(line) && line !== ofStage)).toHaveLength(1);
    expect(staged).toHaveLength((alone?.length ?? 0) + 1);
  });

  it('have words in English too', () => {
    expect(
      linesOf(whole, en, 'en').filter((line) => /[一-鿿]/.test(line.replace(/单选|小学组|中学组|大型|小型/g, ''))),
    ).toEqual([]);
  });

  it('say nothing where a contest has none of them', () => {
    expect(hasMore(plain as unknown as ContestDocument)).toBe(false);
    const t = translator(zh);
    const groups = rulesInWords(plain as unknown as ContestDocument, t, 'zh-CN');
    expect(withMore(groups, plain as unknown as ContestDocument, t, 'zh-CN')).toEqual(groups);
  });

  it.each(['stages', 'teams', 'organizations'] as const)('are there with %s', (part) => {
    expect(hasMore({ ...plain, [part]: whole[part] } as unknown as ContestDocument)).toBe(true);
  });
});
