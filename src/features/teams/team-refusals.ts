import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const teamCodeWrong = refusal('team-code-wrong', 403, () =>
  said(
    '没有使用这个邀请码的代表队，还没有加入。请向领队核对邀请码后再试。',
    'No team has this invitation code, so you have not joined one. Please check the code with the captain and try again.',
  ),
);

export const tooManyWrongTeamCodes = refusal('too-many-wrong-team-codes', 429, (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return {
    ...said(
      `邀请码输错的次数太多，暂时不能再试，还没有加入代表队。请约 ${minutes} 分钟后再试；邀请码请向领队核对。`,
      `The invitation code was wrong too many times, so trying is paused and you have not joined a team. Please try again in about ${minutes} min, and check the code with the captain.`,
    ),
    extra: { retryAfterSeconds: seconds },
  };
});

export const teamFull = refusal('team-full', 409, (team: string, most: number) => ({
  ...said(
    `代表队“${team}”已满 ${most} 人，没有加入。请加入别的代表队，或请领队与主办方联系。`,
    `The team “${team}” has its ${most} members, so you have not joined it. Please join another, or let the captain ask the organizer.`,
  ),
  extra: { facts: { most } },
}));

export const teamsClosed = refusal('teams-closed', 409, (closedAt: Date) => ({
  ...said(
    '代表队报名已经截止，不能再组队、加入或调整。确需换人，请联系主办方。',
    'Teams have closed: none can be founded, joined or changed any more. If somebody has to be substituted, please ask the organizer.',
  ),
  extra: { facts: { teamsCloseAt: closedAt.toISOString() } },
}));

export const teamOfOtherDivision = refusal('team-of-other-division', 409, (team: string, division: string | null) =>
  said(
    `代表队“${team}”${division === null ? '不在任何组别' : `属于“${division}”`}，与选手的组别不同，没有加入。请核对邀请码和所选的组别。`,
    `The team “${team}” is of ${division === null ? 'no division' : `“${division}”`}, which is not the contestant's, so nobody joined it. Please check the invitation code and the division.`,
  ),
);

export const teamNotFound = refusal('team-not-found', 404, () => said('没有这支代表队。', 'There is no such team.'));

export function teamNameTaken(pointer: string): Fault {
  return {
    pointer,
    detail: said(
      '这场竞赛已经有叫这个名字的代表队。如要加入它，请填写领队给您的邀请码；否则请换一个队名。',
      'This contest has a team of this name. To join it, give the invitation code that its captain has; otherwise choose another name.',
    ),
  };
}
