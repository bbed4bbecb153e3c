import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const divisionOfTeam = refusal('division-of-team', 409, (team: string, division: string | null) =>
  said(
    `这位选手在代表队“${team}”里，代表队${division === null ? '不分组别' : `属于“${division}”`}，只改一个人的组别会使队员不在同一组，没有改动。请写明整队一起改，或先把选手换下。`,
    `The person is in the team “${team}”, which is ${division === null ? 'of no division' : `in “${division}”`}; with another division of theirs the team would be of two, so nothing was changed. Change the whole team, or take the person out of it first.`,
  ),
);

export const memberOfOtherDivision = refusal('member-of-other-division', 409, (name: string, why: string) =>
  said(
    `队员“${name}”不能改到这个组别，整队都没有改动。请先把这位队员换下，或更正其单位。`,
    `The member “${name}” can not come to this division (${why}), so nothing of the team was changed. Take the member out of it or correct their organization first.`,
  ),
);

export const teamChangedMeanwhile = refusal('team-changed-meanwhile', 409, () =>
  said(
    '代表队的成员刚刚有变动，没有改动。请查看代表队后再试。',
    'The members of the team have just changed, so nothing was changed. Please look at the team and try again.',
  ),
);
