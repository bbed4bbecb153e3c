import type { Trouble } from '../api/trouble.ts';
import { momentText } from '../contest/moments.ts';
import type { Translate } from '../language/language.ts';

const CODES = ['leaderboard-not-published', 'leaderboard-for-entrants', 'leaderboard-for-organizers', 'sign-in-needed'];

/** Why a board is not shown, in the client's own words; null: that isn't what the trouble is. */
export function refusalText(trouble: Trouble | null, timeZone: string, t: Translate, locale: string) {
  if (trouble?.kind !== 'problem' || !CODES.includes(trouble.code)) return null;
  const { code, at } = trouble;
  const title = t(`board.refused.${code}`);
  if (code !== 'leaderboard-not-published') return { title, why: t(`board.why.${code}`) };
  if (at === null) return { title, why: t('board.why.publishedLater') };
  return { title, why: t('board.why.publishedAt', { time: momentText(at, timeZone, locale) }) };
}
