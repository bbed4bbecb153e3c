import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const practiceNotOffered = refusal('practice-not-offered', 409, () =>
  said('这场竞赛没有练习。', 'This contest has no practice.'),
);

/** Also for somebody else's: whether it exists is none of the caller's business. */
export const practiceNotFound = refusal('practice-not-found', 404, () =>
  said(
    '没有找到这次练习。请从竞赛页面重新开始。',
    'There is no such practice of yours. Please start from the page of the contest.',
  ),
);

export const practiceUsed = refusal('practice-used', 409, (allowed: number, nextDayAt: Date) => ({
  ...said(
    `每人每天最多可以练习 ${allowed} 次，您今天的次数已经用完。请明天再来。`,
    `Everyone can practise ${allowed} times a day, which you have done today. Please come back tomorrow.`,
  ),
  extra: { facts: { allowed, nextDayAt: nextDayAt.toISOString() } },
}));

/** Practice shows keys, and the questions of an attempt may come out of the same bank. */
export const attemptUnderWay = refusal('attempt-under-way', 409, (deadline: Date | null) => ({
  ...said(
    '您有一份答卷正在答题，交卷之后才能练习。',
    'You are in the middle of an attempt; you can practise once it is submitted.',
  ),
  extra: { facts: { deadline: deadline?.toISOString() ?? null } },
}));
