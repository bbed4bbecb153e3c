import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export { attemptClosed, attemptNotFound } from '../answers/answers.public.js';

export const questionTimeOver = refusal('question-time-over', 409, (n: number, deadline: Date) => ({
  ...said(
    `第 ${n} 题的答题时间已到，刚才的作答没有保存。在此之前保存成功的作答会计分。请继续答下一题。`,
    `The time for question ${n} is over, so what you just answered was not saved. What was saved before counts. Please go on to the next question.`,
  ),
  extra: { facts: { n, deadline: deadline.toISOString() } },
}));

/** `showing`: the number of the question that is showing; null: none was shown yet. */
export const questionNotShowing = refusal('question-not-showing', 409, (n: number, showing: number | null) => ({
  ...(showing === null
    ? said(
        `第 ${n} 题还没有显示，刚才的作答没有保存。请先打开题目。`,
        `Question ${n} has not been shown yet, so the answer was not saved. Please open the questions first.`,
      )
    : said(
        `现在显示的是第 ${showing} 题，第 ${n} 题的作答没有保存。题目逐题显示，不能提前作答，也不能返回修改。`,
        `Question ${showing} is showing now, so the answer to question ${n} was not saved. Questions come one at a time, with no way ahead or back.`,
      )),
  extra: { facts: { n, showing } },
}));

export const paperShownWhole = refusal('paper-shown-whole', 409, () =>
  said(
    '这场竞赛不是逐题显示的，整份试卷可以直接作答。请回到答题页面。',
    'This contest does not show its questions one at a time; the whole paper is there. Please go back to its page.',
  ),
);
