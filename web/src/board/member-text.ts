import type { LeaderboardLine } from '../api/shapes.ts';
import type { Translate } from '../language/language.ts';
import { pointsText } from '../result/result-words.ts';

/** The members of a team, each with what they have brought in: `王*（86 分）`, `李*（未答）`. */
export function memberTexts({ members = [] }: LeaderboardLine, t: Translate, locale: string): string[] {
  return members.map(({ name, score }) =>
    score === null ? t('boards.absent', { name }) : t('boards.member', { name, score: pointsText(score, locale) }),
  );
}
