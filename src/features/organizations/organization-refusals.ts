import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const organizationNotFound = refusal('organization-not-found', 404, () =>
  said('没有找到这个单位。请重新查找后再选。', 'There is no such organization. Please search for it again.'),
);
