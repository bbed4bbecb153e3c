import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

/** Also for somebody else's: whether it exists is none of the caller's business. */
export const attemptNotFound = refusal('attempt-not-found', 404, () =>
  said(
    '没有找到这份答卷。请从竞赛页面重新进入。',
    'There is no such attempt of yours. Please go back to the page of the contest and enter from there.',
  ),
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
