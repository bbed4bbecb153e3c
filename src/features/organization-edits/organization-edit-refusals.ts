import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const organizationNameTaken = refusal('organization-name-taken', 409, (name: string) =>
  said(
    `同一个上级单位下面已有名为“${name}”的单位（也可能已并入别的单位），没有改变任何内容。请核对是不是同一个单位；不是的话请换一个名称。`,
    `There is an organization named “${name}” in that place already (it may have been merged into another), so nothing has changed. Please check whether the two are the same; if not, choose another name.`,
  ),
);

export const organizationCodeTaken = refusal('organization-code-taken', 409, (code: string) =>
  said(
    `代码 ${code} 已属于另一个单位，没有改变任何内容。请换一个代码。`,
    `Another organization has the code ${code} already, so nothing has changed. Please choose another code.`,
  ),
);

export const organizationMisplaced = refusal('organization-misplaced', 409, () =>
  said(
    '单位不能放在这里：上级单位是它自己或在它下面，或者层级太多。没有改变任何内容，请另选上级单位。',
    'The organization cannot stand there: the one above it would be itself or below it, or there would be too many levels. Nothing has changed; please choose another one to stand above it.',
  ),
);

export const organizationParentNotFound = refusal('organization-parent-not-found', 422, () =>
  said(
    '没有找到上级单位，没有改变任何内容。请重新查找后再选。',
    'The organization to stand above it is not there, so nothing has changed. Please search for it again.',
  ),
);

export const organizationMergedAway = refusal('organization-merged-away', 409, () =>
  said(
    '这个单位已并入别的单位，不能修改。请修改并入后的单位，或先撤销合并。',
    'This organization was merged into another one and cannot be changed. Please change the one that stands for it, or undo the merge first.',
  ),
);
