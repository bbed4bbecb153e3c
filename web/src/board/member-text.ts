import type { LeaderboardLine } from '../api/shapes.ts';
import type { Translate } from '../language/language.ts';
import { pointsText } from '../result/result-words.ts';

/** The members of a team with what each has brought in, each to stay in one line: `王*（86 分）、`, `李*（未答）`. */
export function memberTexts({ members = [] }: LeaderboardLine, t: Translate, locale: string): string[] {
  const texts = members.map(({ name, score }) =>
    score === null ? t('boards.absent', { name }) : t('boards.member', { name, score: pointsText(score, locale) }),
  );
  return texts.map((text, index) => (index < texts.length - 1 ? text + t('contest.listComma') : text));
}
