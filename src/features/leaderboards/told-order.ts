import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import type { Comparison } from './comparison/comparison.wire.js';
import { comparisonWords, type ToldLink } from './comparison/comparison-words.js';

/** A tie chain held against two lines, as it is answered. @param timeZone in which instants are told in words */
export function toldOrder(
  chain: readonly ToldLink[],
  timeZone: string,
): Pick<Comparison, 'decidedBy' | 'chain' | 'words'> {
  return {
    decidedBy: chain.find(({ decides }) => decides)?.rule ?? 'shared',
    chain: chain.map(({ rule, ahead, behind, decides }) => ({
      rule,
      ahead: onTheWire(rule, ahead),
      behind: onTheWire(rule, behind),
      decides,
    })),
    words: comparisonWords(chain, timeZone),
  };
}

function onTheWire(rule: string, value: ToldLink['ahead']): number | string | null {
  if (value instanceof Date) return value.toISOString();
  const isPoints = rule === 'score' || rule.startsWith('section:') || rule.endsWith('Member');
  return value === null || !isPoints ? value : value / 100;
}

export function noSuchLine(pointer: '?one' | '?other'): Fault {
  return {
    pointer,
    detail: said('排行榜上没有这一行，或这一行不公布。', 'The leaderboard has no such line, or does not show it.'),
  };
}

export function noOwnLine(): Fault {
  return {
    pointer: '?other',
    detail: said(
      '您不在这个排行榜上。请写明要与哪一行比较。',
      'You are not on this leaderboard. Say with which line to compare.',
    ),
  };
}
