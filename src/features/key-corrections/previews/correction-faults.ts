import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import type { KeyCorrection } from '../../../rules/grading/key-correction.js';
import { LETTERS } from '../../../rules/grading/question.js';
import type { QuestionVersion } from '../../question-banks/question-banks.public.js';

type Keys = readonly (readonly string[])[];

export function noSuchQuestion(question: string): Fault {
  return {
    pointer: '/question',
    detail: said(
      `这场竞赛的试卷里没有“${question}”这道题。请写成“题库代号/编号”。`,
      `No paper of this contest asks “${question}”. Please write it as bank/code.`,
    ),
  };
}

/** One of the contest's banks that counts for nobody. */
export function notOnAnyPaper(question: string): Fault {
  return {
    pointer: '/question',
    detail: said(
      `“${question}”没有抽进这场竞赛的试卷，或者只用于练习，更正它不会改变任何成绩。请核对题号；题库里的答案请在题库里改。`,
      `“${question}” was not drawn for any paper of this contest, or is only practised on: correcting it would change no score. Please check the code; a key of the bank is corrected in the bank.`,
    ),
  };
}

/** What is wrong with the keys of a correction of this kind. */
export function checkKeys(
  kind: KeyCorrection['kind'],
  keys: Keys,
  question: Pick<QuestionVersion, 'type' | 'optionCount'>,
): Fault[] {
  const wanted = keysWanted(kind, keys);
  if (wanted.length > 0) return wanted;
  const faults = keys.flatMap((key, index) => keyFaults(key, index, question));
  return faults.length > 0 ? faults : keysTwice(keys);
}

/**
 * A correction to what holds already: it would change no score.
 *
 * @param standing how each version of the question is graded now, that of the bank where nothing was corrected
 */
export function changesNothing({ kind, keys }: KeyCorrection, standing: readonly KeyCorrection[]): Fault[] {
  const same = standing.every((one) => one.kind === kind && sameKeys(one.keys, keys));
  if (!same) return [];
  const written = keys.map((key) => key.join(''));
  switch (kind) {
    case 'everyone':
      return [nothing('/kind', '这道题已经是全员得分', 'This question gives everyone the points already')];
    case 'void':
      return [nothing('/kind', '这道题已经作废', 'This question is void already')];
    case 'key':
      return [nothing('/keys/0', `现在的答案就是 ${written.join('')}`, `The key is ${written.join('')} already`)];
    case 'accept':
      return [
        nothing(
          '/keys',
          `现在认可的答案就是 ${written.join('、')}`,
          `The keys that are accepted are ${written.join(', ')} already`,
        ),
      ];
  }
}

function nothing(pointer: string, zh: string, en: string): Fault {
  return { pointer, detail: said(`${zh}，这样更正不会改变任何成绩。`, `${en}; this would change no score.`) };
}

function sameKeys(one: Keys, other: Keys): boolean {
  const [these, those] = [one, other].map((keys) => keys.map(comparable).sort().join(' '));
  return these === those;
}

function comparable(key: readonly string[]): string {
  return [...key].sort().join('');
}

function keysWanted(kind: KeyCorrection['kind'], keys: Keys): Fault[] {
  const fault = (zh: string, en: string): Fault[] => [{ pointer: '/keys', detail: said(zh, en) }];
  if (kind === 'key' && keys.length !== 1) return fault('请给出一个新的答案。', 'Please give one new key.');
  if (kind === 'accept' && keys.length < 2)
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
  const fault = (zh: string, en: string): Fault => ({ pointer: `/keys/${index}`, detail: said(zh, en) });
  const twice = [...new Set(key.filter((letter, at) => key.indexOf(letter) !== at))];
  if (twice.length > 0)
    return twice.map((letter) =>
      fault(`这个答案里 ${letter} 写了不止一次。`, `This key names ${letter} more than once.`),
    );
  if (key.length === 0 || (type !== 'multiple' && key.length > 1))
    return [
      type === 'multiple'
        ? fault('答案不能为空。', 'A key needs a letter.')
        : fault('这道题的每个答案只有一个选项。', 'Each key of this question is one letter.'),
    ];
  const letters = LETTERS.slice(0, optionCount);
  return key
    .filter((letter) => !letters.includes(letter))
    .map((letter) => fault(`这道题没有选项 ${letter}。`, `This question has no option ${letter}.`));
}

/** AC and CA are the same key. */
function keysTwice(keys: Keys): Fault[] {
  const written = keys.map(comparable);
  return written.flatMap((key, index) => {
    const first = written.indexOf(key);
    if (first === index) return [];
    const detail = said(
      `${key} 和第 ${first + 1} 个答案相同，请删去一个。`,
      `${key} is the same as key number ${first + 1}; please leave one of them out.`,
    );
    return [{ pointer: `/keys/${index}`, detail }];
  });
}
