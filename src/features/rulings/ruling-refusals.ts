import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const entrantNotFound = refusal('entrant-not-found', 404, () =>
  said(
    '这场竞赛里没有这位选手。请在选手列表里重新选择。',
    'There is no such contestant in this contest. Please choose them again from the list.',
  ),
);

export const rulingNotFound = refusal('ruling-not-found', 404, () =>
  said('没有找到这项裁定。请在裁定列表里重新选择。', 'There is no such ruling. Please choose it again from the list.'),
);

export const extraTimeWithoutLimit = refusal('extra-time-without-limit', 409, () =>
  said(
    '这场竞赛不限答题时间，不能加时，没有改动。如需延长，请推迟竞赛的截止时间。',
    'This contest has no time limit to extend, so nothing was changed. If people need longer, move the close of the contest.',
  ),
);

export const extraTimeStays = refusal('extra-time-stays', 409, () =>
  said(
    '已经给出的加时不能撤回，没有改动：选手可能正在使用。',
    'Extra time that was given can not be taken back, since the person may be using it; nothing was changed.',
  ),
);

export const restoredBeyondQuota = refusal('restored-beyond-quota', 409, () =>
  said(
    '这份答卷作废之后，选手又答了一次；恢复它就会超过规程允许的次数，没有改动。请先作废多出的那一次。',
    'Since this attempt was declared void the person has made another; with it restored there would be more than the contest allows, so nothing was changed. Please declare the other one void first.',
  ),
);
