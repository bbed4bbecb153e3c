import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import type { ExhaustedLimit } from '../../rules/attempt-timing/attempt-quota.js';

export { contestOver } from '../entries/entries.public.js';

/** Also for somebody else's: whether it exists is none of the caller's business. */
export const attemptNotFound = refusal('attempt-not-found', 404, () =>
  said(
    '没有找到这份答卷。请从竞赛页面重新进入。',
    'There is no such attempt of yours. Please go back to the page of the contest and enter from there.',
  ),
);

export const entryNeeded = refusal('entry-needed', 403, () =>
  said(
    '您还没有报名，不能开始答题。请先报名。',
    'You have not entered this contest yet. Please enter it first, then start.',
  ),
);

export const contestNotOpenYet = refusal('contest-not-open-yet', 409, (opensAt: Date) => ({
  ...said(
    '竞赛还没有开始，现在不能答题。请在开始时间之后再来。',
    'The contest has not opened yet. Please come back when it opens.',
  ),
  extra: { facts: { opensAt: opensAt.toISOString() } },
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

/** What is known of an attempt that takes no more answers. `endedAt` is null when its time is over but nobody closed it yet. */
interface Closed {
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
}

export const attemptClosed = refusal('attempt-closed', 409, ({ deadline, endedAt }: Closed) => ({
  ...said(
    '这份答卷已经交卷或答题时间已到，刚才的作答没有保存。在此之前保存成功的作答都会计分。',
    'This attempt has been submitted or its time is over, so what you just answered was not saved. Everything that was saved before counts.',
  ),
  extra: { facts: { deadline: deadline?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null } },
}));
