import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { type ContestState, STATE_NAMES } from '../contests/contests.public.js';

export const resultsNotDeclared = refusal('results-not-declared', 409, (state: ContestState) => ({
  ...said(
    `竞赛现在是“${STATE_NAMES[state].zh}”（${state}），还没有宣布成绩，不能出具成绩文件。请先宣布初步成绩。`,
    `The contest is “${state}”: its results are not declared, so no result document can be issued. Declare them provisional first.`,
  ),
  extra: { facts: { state } },
}));

export const resultsBeingCorrected = refusal('results-being-corrected', 409, () =>
  said(
    '一次答案更正正在重判，成绩还在变化，没有出具成绩文件。请等重判完成后再出具。',
    'A corrected key is still being applied and results are moving, so no result document was issued. Please issue it once that is done.',
  ),
);

export const resultsChanging = refusal('results-changing', 409, () =>
  said(
    '出具期间不断有人在更改（裁决、更正、换人等），成绩文件没有出具。请等这些操作告一段落再出具。',
    'While the document was being worked out others kept deciding things (rulings, corrections, substitutions), so none was issued. Please try again when they have finished.',
  ),
);

export const resultDocumentNotFound = refusal('result-document-not-found', 404, () =>
  said('这场竞赛没有这个编号的成绩文件。', 'This contest has no result document of that number.'),
);

export const resultTableNotFound = refusal('result-table-not-found', 404, () =>
  said(
    '这份成绩文件没有这张表：竞赛没有对代表队或单位排名。',
    'This result document has no such table: its contest ranks no teams or organizations.',
  ),
);
