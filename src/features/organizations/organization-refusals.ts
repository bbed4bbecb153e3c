import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const organizationNotFound = refusal('organization-not-found', 404, () =>
  said('没有找到这个单位。请重新查找后再选。', 'There is no such organization. Please search for it again.'),
);

/** @param slugs of the contests that name it */
export const organizationCodeNamed = refusal('organization-code-named', 409, (slugs: readonly string[]) =>
  said(
    `这个代码写在已发布竞赛的规程里（组别或不参与排名的单位）：${slugs.join('、')}。改了代码，规程就找不到这个单位，所以没有改变任何内容。`,
    `Published contests name this code in their documents (divisions, or organizations that are not ranked): ${slugs.join(', ')}. They would no longer find the organization, so nothing has changed.`,
  ),
);
