import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import type { ExhaustedLimit } from '../../rules/attempt-timing/attempt-quota.js';

export { attemptClosed, attemptNotFound } from '../answers/answers.public.js';
export { contestOver } from '../entries/entries.public.js';

export const entryNeeded = refusal('entry-needed', 403, () =>
  said(
    '您还没有报名，不能开始答题。请先报名。',
    'You have not entered this contest yet. Please enter it first, then start.',
  ),
);

/** @param reason the organizer's, as it stands in the ruling */
export const entrantDisqualified = refusal('entrant-disqualified', 403, (reason: string) => ({
  ...said(
    `主办方已取消您的参赛资格，不能再开始答题。理由：${reason}。如有异议，请联系主办方。`,
    `The organizer has disqualified you, so you can not start another attempt. The reason: ${reason}. If you object, please ask the organizer.`,
  ),
  extra: { facts: { reason } },
}));

export const contestNotOpenYet = refusal('contest-not-open-yet', 409, (opensAt: Date) => ({
  ...said(
    '竞赛还没有开始，现在不能答题。请在开始时间之后再来。',
    'The contest has not opened yet. Please come back when it opens.',
  ),
  extra: { facts: { opensAt: opensAt.toISOString() } },
}));

export const betweenStages = refusal('between-stages', 409, (next: { title: string; opensAt: string }) => ({
  ...said(
    `现在不在答题阶段内。下一阶段是“${next.title}”，请在它开始之后再来。`,
    `No stage of the contest is under way. The next one is “${next.title}”; please come back when it opens.`,
  ),
  extra: { facts: { opensAt: new Date(next.opensAt).toISOString() } },
}));

const USED_UP = {
  total: (allowed: number) =>
    said(
      `这场竞赛每人最多可以答题 ${allowed} 次，您已经用完。`,
      `Everyone can try ${allowed} times in this contest, which you have done.`,
    ),
  perStage: (allowed: number) =>
    said(
      `本阶段每人最多可以答题 ${allowed} 次，您已经用完。`,
      `Everyone can try ${allowed} times in this stage, which you have done.`,
    ),
  perDay: (allowed: number) =>
    said(
      `每人每天最多可以答题 ${allowed} 次，您今天的次数已经用完。请明天再来。`,
      `Everyone can try ${allowed} times a day, which you have done today. Please come back tomorrow.`,
    ),
};

export const quotaUsed = refusal(
  'quota-used',
  409,
  (limit: ExhaustedLimit, allowed: number, nextDayAt: Date | null) => ({
    ...USED_UP[limit](allowed),
    extra: { facts: { limit, allowed, nextDayAt: nextDayAt?.toISOString() ?? null } },
  }),
);
