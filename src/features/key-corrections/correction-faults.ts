import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import type { KeyCorrection } from '../../rules/grading/key-correction.js';
import { LETTERS } from '../../rules/grading/question.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';

export function noSuchQuestion(): Fault {
  return {
    pointer: '/question',
    detail: said(
      '这场竞赛的试卷里没有这道题。请写成“题库/题号”。',
      'No paper of this contest asks this question. Please write it as bank/code.',
    ),
  };
}

/** What is wrong with the keys of a correction of this kind. */
export function checkKeys(
  kind: KeyCorrection['kind'],
  keys: readonly (readonly string[])[],
  question: Pick<QuestionVersion, 'type' | 'optionCount'>,
): Fault[] {
  const wanted = keysWanted(kind, keys);
  return wanted.length > 0 ? wanted : keys.flatMap((key, index) => keyFaults(key, index, question));
}

function keysWanted(kind: KeyCorrection['kind'], keys: readonly (readonly string[])[]): Fault[] {
  const fault = (zh: string, en: string): Fault[] => [{ pointer: '/keys', detail: said(zh, en) }];
  const different = new Set(keys.map((key) => key.join(''))).size;
  if (kind === 'key' && keys.length !== 1) return fault('请给出一个新的答案。', 'Please give one new key.');
  if (kind === 'accept' && different < 2)
    return fault('请给出两个或更多不同的答案。', 'Please give two or more different keys.');
  if ((kind === 'everyone' || kind === 'void') && keys.length > 0)
    return fault(
      '全员得分和作废不需要答案，请不要填写。',
      'Points for everyone, and void, need no key; please leave it out.',
    );
  return [];
}

function keyFaults(
  key: readonly string[],
  index: number,
  { type, optionCount }: Pick<QuestionVersion, 'type' | 'optionCount'>,
): Fault[] {
  const letters = LETTERS.slice(0, optionCount);
  if (key.length === 0 || (type !== 'multiple' && key.length > 1))
    return [
      {
        pointer: `/keys/${index}`,
        detail:
          type === 'multiple'
            ? said('答案不能为空。', 'A key needs a letter.')
            : said('这道题的每个答案只有一个选项。', 'Each key of this question is one letter.'),
      },
    ];
  return key
    .filter((letter) => !letters.includes(letter))
    .map((letter) => ({
      pointer: `/keys/${index}`,
      detail: said(`这道题没有选项 ${letter}。`, `This question has no option ${letter}.`),
    }));
}
