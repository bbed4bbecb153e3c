import { DateTime } from 'luxon';
import { said, type Said } from '../../../platform/http/said.js';
import type { ExplainedLink } from '../../../rules/ranking/explain-order.js';
import { type ExplainedTeamLink, MEMBER_TIES } from '../../../rules/ranking/team-ranking.js';

/** A link of the tie chain of persons or of teams, held against two lines. */
export type ToldLink = ExplainedLink | ExplainedTeamLink;

/** Why one stands before the other, in a sentence. @param timeZone in which instants are told */
export function comparisonWords(chain: readonly ToldLink[], timeZone: string): Said {
  const told = chain.map((link) => toldLink(link, timeZone));
  const zh = told.map((one) => one.zh).join('；');
  const en = asSentence(told.map((one) => one.en).join('; '));
  return chain.at(-1)?.decides
    ? said(`${zh}，所以分出先后。`, `${en}: that decides who is ahead.`)
    : said(`${zh}，所以名次并列。`, `${en}: so they share a place.`);
}

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function toldLink({ rule, ahead, behind, decides }: ToldLink, timeZone: string): Said {
  const name = nameOf(rule);
  if (ahead === null && behind === null) return said('还没有抽签', 'no lots have been drawn yet');
  const [one, other] = [value(rule, ahead, timeZone), value(rule, behind, timeZone)];
  return decides
    ? said(
        `${name.zh}：名次在前的${one.zh}，在后的${other.zh}`,
        `${name.en} ${one.en} for the one ahead, ${other.en} for the other`,
      )
    : said(`${name.zh}相同（${one.zh}）`, `the same ${name.en} (${one.en})`);
}

function nameOf(rule: string): Said {
  switch (rule) {
    case 'score':
      return said('得分', 'score');
    case 'timeUsed':
      return said('用时', 'time used');
    case 'finishedAt':
      return said('完成时间', 'finish');
    case 'attempts':
      return said('答题次数', 'attempts');
    case 'lot':
      return said('签号', 'lot');
    case 'bestMember':
      return said('最好的队员得分', 'score of the best member');
    default: {
      const member = MEMBER_TIES.findIndex((link) => link === rule) + 1;
      if (member > 0) return said(`成绩第 ${member} 的队员得分`, `score of member no. ${member}`);
      const title = rule.slice('section:'.length);
      return said(`“${title}”得分`, `score in “${title}”`);
    }
  }
}

function value(rule: string, of: ToldLink['ahead'], timeZone: string): Said {
  if (of === null) return said('没有', 'none');
  if (of instanceof Date) {
    const text = DateTime.fromJSDate(of, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss.SSS');
    return said(text, text);
  }
  if (rule === 'timeUsed') return duration(of);
  if (rule === 'attempts') return said(` ${of} 次`, `${of}`);
  if (rule === 'lot') return said(` ${of}`, `${of}`);
  return said(` ${of / 100} 分`, `${of / 100}`);
}

/** To the millisecond, since that is what may decide: 1 分 20.5 秒. */
function duration(milliseconds: number): Said {
  const [minutes, seconds] = [Math.floor(milliseconds / 60_000), (milliseconds % 60_000) / 1000];
  if (minutes === 0) return said(` ${seconds} 秒`, `${seconds} s`);
  return said(` ${minutes} 分 ${seconds} 秒`, `${minutes} min ${seconds} s`);
}
