import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const notInTeam = refusal('not-in-team', 409, () =>
  said(
    '您还没有加入代表队。请先组队，或用领队给您的邀请码加入。',
    'You are in no team. Found one, or join one with the invitation code that a captain gave you.',
  ),
);

export const captainOnly = refusal('captain-only', 403, () =>
  said('只有领队可以这样做，没有改动。', 'Only the captain can do this; nothing was changed.'),
);

export const teamNeeded = refusal('team-needed', 409, () =>
  said(
    '这场竞赛必须参加代表队，不能直接退出。要换队，请直接用另一队的邀请码加入。',
    'Everybody is in a team here, so it cannot just be left. To change teams, join the other one with its code.',
  ),
);

/** Who was taken out of a team where everybody competes in one. @param closedAt when teams closed; null: they are open */
export const teamlessStart = refusal('team-needed-to-compete', 409, (closedAt: Date | null) => ({
  ...(closedAt
    ? said(
        '这场竞赛以代表队参赛，您现在不在任何代表队里，还没有开始答题。代表队报名已经截止，请联系主办方，把您编入一支代表队后再来答题。',
        'Everybody competes in a team here and you are in none, so nothing was started. Teams have closed: please ask the organizer to put you into one, and come back then.',
      )
    : said(
        '这场竞赛以代表队参赛，您现在不在任何代表队里，还没有开始答题。请先组队，或用领队给您的邀请码加入一支代表队，再来答题。',
        'Everybody competes in a team here and you are in none, so nothing was started. Please found a team, or join one with the invitation code of its captain, and come back then.',
      )),
  extra: { facts: { teamsClosed: closedAt !== null } },
}));

export const teamCompeted = refusal('team-competed', 409, () =>
  said(
    '已经有人开始答题，代表队不能再这样调整，没有改动。确需换人，请联系主办方。',
    'Somebody has begun to compete, so the team stands; nothing was changed. If somebody has to be substituted, please ask the organizer.',
  ),
);

export const noSuchMember = refusal('no-such-member', 404, () =>
  said('这支代表队没有这名队员，没有改动。', 'The team has no such member; nothing was changed.'),
);
