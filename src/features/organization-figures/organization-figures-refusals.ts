import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

/** Also for one that was merged into another: its people count there. */
export const noFiguresOfOrganization = refusal('no-figures-of-organization', 404, () =>
  said(
    '这场竞赛没有这个单位的统计：竞赛不按单位统计，或单位不存在，或已并入其他单位。请从单位排行榜中重新选择。',
    'This contest has no figures of this organization: it has none at all, or the organization is not there, or was merged into another one. Please choose it again from the leaderboard of organizations.',
  ),
);
