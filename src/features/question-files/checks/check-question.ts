import type { Fault } from '../../../platform/http/refusal.js';
import { checkDraft } from './check-draft.js';
import { type Draft, type Field, FIELDS } from '../draft.js';
import type { Findings } from '../file-faults.js';
import type { FiledQuestion, QuestionContent } from '../question-content.js';

/** One question as a form sends it; what is left out is empty. */
export type QuestionInput = Pick<QuestionContent, 'type' | 'stem' | 'key'> & Partial<QuestionContent>;

/** Judges one question by the rules of files, so that what is typed in can be exported and read back. */
export function checkQuestion(code: string, input: QuestionInput): { question: FiledQuestion | null; faults: Fault[] } {
  const findings: Findings = { faults: [], notes: [] };
  const question = checkDraft(draftOf(code, input), findings);
  // An answer names the field as a JSON pointer into what was sent.
  const faults = findings.faults.map(({ column, said, kind }) => ({
    pointer: `/${column ?? ''}`,
    detail: said,
    members: { kind },
  }));
  return { question, faults };
}

function draftOf(code: string, input: QuestionInput): Draft {
  const list = (items: readonly string[] | undefined) => (items ?? []).join('\n');
  const texts: Record<Field, string> = {
    code,
    type: input.type,
    stem: input.stem,
    key: list(input.key),
    explanation: input.explanation ?? '',
    source: input.source ?? '',
    facts: list(input.facts),
    tags: list(input.tags),
    difficulty: input.difficulty ? String(input.difficulty) : '',
  };
  const cells = FIELDS.map((field) => [field, { text: texts[field], row: null, column: field }]);
  return {
    row: 0,
    cells: Object.fromEntries(cells) as Draft['cells'],
    options: (input.options ?? []).map((text, index) => ({ text, row: null, column: `options/${index}` })),
    optionsPlace: { row: null, column: 'options' },
  };
}
