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

export const resultDocumentNotFound = refusal('result-document-not-found', 404, () =>
  said('这场竞赛没有这个编号的成绩文件。', 'This contest has no result document of that number.'),
);
