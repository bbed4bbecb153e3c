import { DateTime } from 'luxon';
import { said, type Said } from '../../../platform/http/said.js';
import { MEMBER_TIES } from '../../../rules/ranking/team-ranking.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import { awardInWords } from './award-in-words.js';

/** One part of the rules: what it is about, and its sentences. */
export interface RulePart {
  readonly title: Said;
  readonly lines: readonly Said[];
}

/** What results rest on, as whoever signs them reads it: the contest document in sentences, and nothing else. */
export function rulesInWords(document: ContestDocument): RulePart[] {
  const parts = [
    { title: said('时间', 'Window'), lines: windowLines(document) },
    { title: said('试卷', 'Paper'), lines: paperLines(document) },
    { title: said('答题', 'Attempts'), lines: attemptLines(document) },
    { title: said('计分', 'Scoring'), lines: scoringLines(document) },
    { title: said('排名', 'Ranking'), lines: rankingLines(document) },
    { title: said('代表队', 'Teams'), lines: teamLines(document) },
    { title: said('单位', 'Organizations'), lines: awardInWords(document) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function windowLines({ opensAt, closesAt, timeZone, stages = [] }: ContestDocument): Said[] {
  const at = (instant: string) => DateTime.fromISO(instant, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm');
  const span = (one: { opensAt: string; closesAt: string }) => `${at(one.opensAt)} – ${at(one.closesAt)}`;
  return [
    said(`${span({ opensAt, closesAt })}（${timeZone}）`, `${span({ opensAt, closesAt })} (${timeZone})`),
    ...stages.map((stage) => said(`“${stage.title}”：${span(stage)}`, `“${stage.title}”: ${span(stage)}`)),
  ];
}

const DRAWN = {
  contest: said('所有人的试题相同。', 'Everybody gets the same questions.'),
  stage: said('每一期内所有人的试题相同。', 'Everybody gets the same questions in each stage.'),
  attempt: said('每次答题从题库随机抽题。', 'Each attempt draws its own questions from the bank.'),
};

function paperLines({ paper, stages = [] }: ContestDocument): Said[] {
  const sections = paper.sections.map(({ title, points, questions, draw }) => {
    const count = questions?.length ?? draw?.count ?? 0;
    return said(
      `${title}：${count} 题，每题 ${points} 分`,
      `${title}: ${count} questions of ${points} point${points === 1 ? '' : 's'}`,
    );
  });
  const own = stages.filter((stage) => stage.paper).map(({ title }) => title);
  const ownPapers = own.length > 0 ? [listed('另有试卷的期', 'Stages with papers of their own', own)] : [];
  return [...sections, DRAWN[paper.drawnPer], ...ownPapers];
}

const COUNTS = {
  best: said('成绩取最好一次。', 'The best attempt counts.'),
  first: said('成绩取第一次。', 'The first attempt counts.'),
  last: said('成绩取最后一次。', 'The last attempt counts.'),
  sum: said('成绩为各次之和。', 'All attempts are added up.'),
  average: said('成绩为各次平均。', 'The average of all attempts counts.'),
  sumOfDailyBest: said('成绩为每天最好一次之和。', "Each day's best attempt is added up."),
  sumOfStageBest: said('成绩为每个阶段最好一次之和。', "Each stage's best attempt is added up."),
};

function attemptLines({ time, closing, attempts }: ContestDocument): Said[] {
  const limits = [
    attempts.total !== undefined && said(`共可答 ${attempts.total} 次`, `${attempts.total} in all`),
    attempts.perStage !== undefined && said(`每个阶段 ${attempts.perStage} 次`, `${attempts.perStage} a stage`),
    attempts.perDay !== undefined && said(`每天 ${attempts.perDay} 次`, `${attempts.perDay} a day`),
  ].filter((limit) => limit !== false);
  return [
    timeLine(time),
    closing === 'finish-started'
      ? said('截止前已开始的可以答满时限。', 'Who has started before the close may use the whole limit.')
      : said('到截止时间未交的自动交卷。', 'Whatever is open at the close is handed in then.'),
    limits.length > 0 ? joined('答题次数：', 'Attempts: ', limits) : said('答题次数不限。', 'Any number of attempts.'),
    COUNTS[attempts.counts],
  ];
}

function timeLine({ limit, perQuestion }: ContestDocument['time']): Said {
  if (perQuestion !== undefined)
    return said(`逐题作答，每题 ${perQuestion} 秒。`, `One question at a time, ${perQuestion} seconds each.`);
  if (limit === null) return said('不限时。', 'No time limit.');
  return said(`时限 ${minutes(limit)} 分钟。`, `Time limit ${minutes(limit)} minutes.`);
}

function minutes(duration: string): number {
  const [, hours = 0, mins = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(mins) + Number(seconds) / 60;
}

const MULTIPLE = {
  allOrNothing: said('多选题全部选对才得分。', 'Multiple choice: points for the whole key only.'),
  half: said('多选题少选且无错选得一半。', 'Multiple choice: half for an incomplete choice without a wrong option.'),
  perOption: said('多选题少选且无错选，按选对项数得分。', 'Multiple choice: points for each right option.'),
  proportional: said('多选题少选且无错选，按比例得分。', 'Multiple choice: in proportion to the right options.'),
};

function scoringLines({ scoring, paper }: ContestDocument): Said[] {
  const { wrong, blank, speed, passMark, excellentMark } = scoring;
  const lines: Said[] = [];
  if (paper.sections.some(({ type }) => type === 'multiple')) lines.push(MULTIPLE[scoring.multipleChoice]);
  if (wrong < 0) lines.push(said(`答错一题扣 ${-wrong} 分。`, `A wrong answer costs ${-wrong}.`));
  if (blank < 0) lines.push(said(`不答一题扣 ${-blank} 分。`, `No answer costs ${-blank}.`));
  if (speed)
    lines.push(
      said(
        `答对得 ${speed.base} 分，每剩 1 秒加 ${speed.perSecondLeft} 分。`,
        `${speed.base} for a right answer and ${speed.perSecondLeft} for each second left.`,
      ),
    );
  if (passMark !== undefined) lines.push(said(`合格线：${mark(passMark)}`, `Pass mark: ${passMark}`));
  if (excellentMark !== undefined) lines.push(said(`优秀线：${mark(excellentMark)}`, `Excellence: ${excellentMark}`));
  return lines;
}

function mark(written: number | string): string {
  return typeof written === 'string' ? `满分的 ${written}` : `${written} 分`;
}

const TIES: Readonly<Record<string, Said>> = {
  timeUsed: said('用时少', 'less time used'),
  finishedAt: said('完成早', 'earlier finish'),
  attempts: said('答题次数少', 'fewer attempts'),
  lot: said('抽签', 'lot'),
  bestMember: said('最好的队员得分高', 'the better best member'),
};

function tie(rule: string): Said {
  const member = MEMBER_TIES.findIndex((link) => link === rule) + 1;
  if (member > 1) return said(`成绩第 ${member} 的队员得分高`, `the better member no. ${member}`);
  const section = rule.slice('section:'.length);
  return TIES[rule] ?? said(`“${section}”得分高`, `more points in “${section}”`);
}

function rankingLines({ ranking, registration: { divisions, excluded } }: ContestDocument): Said[] {
  const { ties, minimumMark, lotSeed } = ranking;
  const lines = [joined('先比得分，再依次比：', 'By score, then: ', ties.map(tie))];
  if (ties.length === 0) lines[0] = said('只比得分，同分并列。', 'By score alone; equals share a place.');
  if (lotSeed !== undefined) lines.push(said(`抽签种子：${lotSeed}`, `Seed of the lots: ${lotSeed}`));
  if (minimumMark !== undefined)
    lines.push(said(`名次最低分：${mark(minimumMark)}`, `Lowest score with a place: ${minimumMark}`));
  const titles = divisions?.map(({ title }) => title) ?? [];
  if (titles.length > 0) lines.push(listed('分组排名并总排名', 'Ranked together and in divisions', titles));
  if (excluded) lines.push(listed('不参加排名的单位（编码）', 'Organizations without places (codes)', excluded));
  return lines;
}

function teamLines({ registration: { team = 'none', teamSize }, teams }: ContestDocument): Said[] {
  if (team === 'none' || !teams) return [];
  const best = /^best:(\d+)$/.exec(teams.score)?.[1];
  const score = best
    ? said(`代表队成绩：最好的 ${best} 名队员之和。`, `A team has the sum of its best ${best} members.`)
    : teams.score === 'average'
      ? said('代表队成绩：队员平均。', 'A team has the average of its members.')
      : said('代表队成绩：队员之和。', 'A team has the sum of its members.');
  const absent =
    teams.absent === 'zero'
      ? said('未答题的队员按 0 分。', 'Absent members count 0.')
      : said('未答题的队员不计。', 'Absent members are left out.');
  const size =
    teamSize && said(`每队 ${teamSize.min}–${teamSize.max} 人。`, `${teamSize.min}–${teamSize.max} members.`);
  const ties = teams.ties.length > 0 ? [joined('同分依次比：', 'Equals are parted by: ', teams.ties.map(tie))] : [];
  return [...(size ? [size] : []), score, absent, ...ties];
}

function joined(zh: string, en: string, parts: readonly Said[]): Said {
  return said(`${zh}${parts.map((part) => part.zh).join('、')}。`, `${en}${parts.map((part) => part.en).join(', ')}.`);
}

function listed(zh: string, en: string, names: readonly string[]): Said {
  return said(`${zh}：${names.join('、')}。`, `${en}: ${names.join(', ')}.`);
}
