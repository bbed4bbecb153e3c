import { refusal } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';

/** Which codes a contest is entered by: its own, those of organizations, or one of either kind. */
export type WantedCode = 'contest' | 'organization' | 'either';

const FROM: Readonly<Record<WantedCode, Said>> = {
  contest: said('主办方', 'the organizer'),
  organization: said('单位', 'your organization'),
  either: said('主办方或单位', 'the organizer or your organization'),
};

/** The page has one field for either kind of code. */
export const contestCodeWrong = refusal('contest-code-wrong', 403, (wanted: WantedCode) =>
  said(
    `竞赛码不对，还没有报名成功。请照着${FROM[wanted].zh}发给您的码重新填写。`,
    `The contest code is not right, so you are not entered yet. Please type the code that ${FROM[wanted].en} gave you once more.`,
  ),
);

export const tooManyWrongCodes = refusal('too-many-wrong-codes', 429, (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return {
    ...said(
      `报名用的码输错次数太多，暂时不能再试，还没有报名成功。请先向发给您码的单位或主办方核对，约 ${minutes} 分钟后再试。`,
      `A wrong code was given too many times, so trying is paused and you are not entered yet. Please check the code with whoever gave it to you, and try again in about ${minutes} min.`,
    ),
    extra: { retryAfterSeconds: seconds },
  };
});

/** Too late to enter or to start: both attempts and entries end with the contest. */
export const contestOver = refusal('contest-over', 409, (closesAt: Date) => ({
  ...said(
    '竞赛已经结束，不能再报名或开始答题。成绩和公示请到竞赛页面查看。',
    'The contest is over: it is too late to enter or to start. Results are on the page of the contest.',
  ),
  extra: { facts: { closesAt: closesAt.toISOString() } },
}));

/** @param correctable whether the person can correct what differs: only fields, and only where the contest lets them */
export const alreadyEntered = refusal('already-entered', 409, (correctable: boolean) =>
  correctable
    ? said(
        '您已经报过名了，这次填写的内容和原来的不一样，没有保存。如需更正，请使用“修改报名信息”。',
        'You are entered already, and what you sent now differs from it; it was not saved. To correct it, change your entry.',
      )
    : said(
        '您已经报过名了，这次填写的内容和原来的不一样，没有保存，仍以原来的报名为准。如果原来的有错，请联系主办方更正。',
        'You are entered already, and what you sent now differs from it; it was not saved, and your entry stands as it was. If something in it is wrong, please ask the organizer to correct it.',
      ),
);

export const entryNotFound = refusal('entry-not-found', 404, () =>
  said('您还没有报名参加这场竞赛。请先报名。', 'You have not entered this contest. Please enter it first.'),
);

export const entryChangesUsed = refusal('entry-changes-used', 409, (allowed: number) => ({
  ...(allowed === 0
    ? said(
        '这场竞赛报名后不能自行修改报名信息。如确有错误，请联系主办方。',
        'In this contest an entry cannot be changed. If something is wrong, please ask the organizer.',
      )
    : said(
        `报名信息最多可以修改 ${allowed} 次，您已经用完。如确有错误，请联系主办方。`,
        `An entry can be changed ${allowed} times at most, which you have done. If something is wrong, please ask the organizer.`,
      )),
  extra: { facts: { allowed } },
}));
