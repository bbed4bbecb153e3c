import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const entryUnknown = refusal('entry-unknown', 404, () =>
  said(
    '这场竞赛没有这份报名，没有改动。请回到名单重新选择。',
    'The contest has no such entry, and nothing was changed. Please go back to the list and choose again.',
  ),
);

export const sameEntry = refusal('same-entry', 422, () =>
  said(
    '选的是同一份报名，没有改动。请选两份不同的报名。',
    'That is one entry, and nothing was changed. Please choose two.',
  ),
);

export const alreadyMerged = refusal('already-merged', 409, () =>
  said(
    '其中一份报名已经合并过了（可能是刚刚由别人合并的），没有改动。请刷新名单；如需改为另一种合并，请先撤销原来的合并。',
    'One of the entries has been merged already, perhaps a moment ago by somebody else, and nothing was changed. Please reload the list; to merge otherwise, undo the merge first.',
  ),
);

/** Merged, the attempts of somebody disqualified would stand on the board again. */
export const personDisqualified = refusal('person-disqualified', 409, () =>
  said(
    '其中一人已被取消参赛资格，不能合并，没有改动。如确是同一人，请先恢复资格，合并后再取消。',
    'One of the two is disqualified, so they were not merged. If they are one person, restore them first, merge, and disqualify again.',
  ),
);

export const membersOfDifferentTeams = refusal('members-of-different-teams', 409, () =>
  said(
    '两份报名不在同一个代表队，合并会改变代表队的成员，没有改动。请先由主办方调整代表队，或保留在代表队里的那份报名。',
    'The two entries are not in the same team, so merging would change who is a member, and nothing was changed. Please change the team first, or keep the entry that is in a team.',
  ),
);

export const mergeNotFound = refusal('merge-not-found', 404, () =>
  said(
    '没有这次合并，或者已经撤销了，没有改动。请刷新名单。',
    'There is no such merge, or it has been undone, and nothing was changed. Please reload the list.',
  ),
);
