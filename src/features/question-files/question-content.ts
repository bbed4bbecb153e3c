import { createHash } from 'node:crypto';
import type { QuestionType } from '../../rules/grading/question.js';

/** What a version of a question says. Equal content is the same version. */
export interface QuestionContent {
  readonly type: QuestionType;
  readonly stem: string;
  /** The texts in the order of their letters; empty for true/false. */
  readonly options: string[];
  /** Letters of the right options, ascending. True/false: A is 正确, B is 错误. */
  readonly key: string[];
  readonly explanation: string | null;
  readonly source: string | null;
  /** Numbers of the facts that prove the key. */
  readonly facts: string[];
  readonly tags: string[];
  /** 1 easy to 5 hard. */
  readonly difficulty: number | null;
}

/** A question as a file gives it. */
export interface FiledQuestion extends QuestionContent {
  /** Unique within the bank: letters, digits and hyphens. */
  readonly code: string;
}

/** SHA-256 in hexadecimal; the same for equal content, whatever else the object carries. */
export function contentHash(content: QuestionContent): string {
  const { type, stem, options, key, explanation, source, facts, tags, difficulty } = content;
  const canonical = JSON.stringify([type, stem, options, key, explanation, source, facts, tags, difficulty]);
  return createHash('sha256').update(canonical).digest('hex');
}
