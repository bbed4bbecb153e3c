import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const organizationAlreadyMerged = refusal('organization-already-merged', 409, () =>
  said(
    '其中一个单位已经并入别的单位，没有合并。请选择并入后的单位。',
    'One of the two was merged into another organization already, so nothing was merged. Please choose the one that stands for it.',
  ),
);

export const organizationsNotMergeable = refusal('organizations-not-mergeable', 409, () =>
  said(
    '这两个单位不能合并：它们是同一个单位，或者要保留的单位在另一个下面，或者合并后层级太多。没有改变任何内容。',
    'These two cannot be merged: they are the same one, or the one to stay is below the other, or there would be too many levels. Nothing has changed.',
  ),
);

export const organizationMergeNotFound = refusal('organization-merge-not-found', 404, () =>
  said('没有找到这次合并。', 'There is no such merge.'),
);

export const organizationMergeBuried = refusal('organization-merge-buried', 409, () =>
  said(
    '合并后的单位后来又并入了别的单位，或者移到了自己的下级，这次合并暂时不能撤销。请先撤销后来的改动。',
    'The organization that stayed was itself merged or moved since, so this merge cannot be undone yet. Please undo the later change first.',
  ),
);
