import type { Comparison } from '../api/shapes.ts';
import { momentText, usedText } from '../contest/moments.ts';
import type { Translate } from '../language/language.ts';
import { pointsText } from '../result/result-words.ts';

/** A rule of the chain, applied to two, as it is read. */
export interface ChainRow {
  readonly rule: string;
  readonly ahead: string;
  readonly behind: string;
  readonly decides: boolean;
}

export function chainRows(
  chain: Comparison['chain'],
  timeZone: string,
  t: Translate,
  locale: string,
): readonly ChainRow[] {
  const text = (rule: string, value: string | number | null) => valueText(rule, value, timeZone, t, locale);
  return chain.map(({ rule, ahead, behind, decides }) => {
    const told = [text(rule, ahead), text(rule, behind)] as const;
    // What decides can be seen, if it takes milliseconds.
    const [one, other] =
      decides && told[0] === told[1] ? [finely(rule, ahead, told[0], t), finely(rule, behind, told[0], t)] : told;
    return { rule: ruleName(rule, t), ahead: one, behind: other, decides };
  });
}

/** To the millisecond. @param coarsely as it is read else: of an instant up to its minute */
function finely(rule: string, value: string | number | null, coarsely: string, t: Translate): string {
  if (rule === 'finishedAt') return `${coarsely}:${String(value).slice('2012-09-10T02:00:'.length, -1)}`;
  if (rule !== 'timeUsed') return coarsely;
  const milliseconds = Number(value);
  const seconds = ((milliseconds % 60_000) / 1000).toFixed(3).padStart(6, '0');
  return t('timeUsed', { minutes: Math.floor(milliseconds / 60_000), seconds });
}

const SECTION = 'section:';

/** What teams compare their members by, after the best one: the second, the third, … */
const MEMBERS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((nth) => `${nth}Member`);

function ruleName(rule: string, t: Translate): string {
  const member = MEMBERS.indexOf(rule);
  if (member >= 0) return t('boards.why.rule.member', { n: member + 2 });
  return rule.startsWith(SECTION) ? rule.slice(SECTION.length) : t(`boards.why.rule.${rule}`);
}

function valueText(
  rule: string,
  value: string | number | null,
  timeZone: string,
  t: Translate,
  locale: string,
): string {
  if (value === null) return t('boards.none');
  if (rule === 'timeUsed') return usedText(Number(value), t);
  if (rule === 'finishedAt') return momentText(String(value), timeZone, locale);
  if (rule === 'score' || rule.startsWith(SECTION) || rule.endsWith('Member')) return pointsText(Number(value), locale);
  return String(value);
}
