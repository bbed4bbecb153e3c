import { said, type Said } from '../../../platform/http/said.js';
import type { KeyCorrection } from '../../../rules/grading/key-correction.js';
import type { RulingKind } from '../../rulings/rulings.public.js';

export interface CorrectedQuestion extends Pick<KeyCorrection, 'kind' | 'keys'> {
  /** Bank and code. */
  readonly question: string;
  readonly reason: string;
}

/** What organizers decided, as far as it is in force. */
export interface Decisions {
  readonly corrected: readonly CorrectedQuestion[];
  readonly rulings: Readonly<Record<RulingKind, number>>;
  /** How many entries count as another one's. */
  readonly merged: number;
}

/** What was decided beyond the rules: corrections one by one, and what is about a person as a number only. Nothing where nothing was. */
export function decisionsInWords({ corrected, rulings, merged }: Decisions): Said[] {
  const counted: readonly (readonly [count: number, zh: string, en: string])[] = [
    [rulings['extra-time'], '加时：{n} 次', 'Extra time: {n}'],
    [rulings['voided-attempt'], '作废的答卷：{n} 份', 'Void attempts: {n}'],
    [rulings.disqualification, '取消参赛资格：{n} 人', 'Disqualified: {n}'],
    [merged, '合并的重复报名：{n} 份', 'Double entries merged: {n}'],
  ];
  return [
    ...corrected.map(correctionInWords),
    ...counted
      .filter(([count]) => count > 0)
      .map(([count, zh, en]) => said(zh.replace('{n}', String(count)), en.replace('{n}', String(count)))),
  ];
}

function correctionInWords({ question, kind, keys, reason }: CorrectedQuestion): Said {
  const letters = keys.map((key) => key.join(''));
  const what: Readonly<Record<KeyCorrection['kind'], Said>> = {
    key: said(`答案改为 ${letters.join('')}`, `key changed to ${letters.join('')}`),
    accept: said(`以下答案都算对：${letters.join('、')}`, `keys accepted: ${letters.join(', ')}`),
    everyone: said('全员得分', 'everybody gets the points'),
    void: said('试题作废', 'void'),
  };
  return said(`${question}：${what[kind].zh}。原因：${reason}`, `${question}: ${what[kind].en}. Reason: ${reason}`);
}
