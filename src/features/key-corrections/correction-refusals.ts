import { refusal } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';
import type { CorrectionBasis } from './previews/correction-summary.js';

export const correctionPreviewNotFound = refusal('correction-preview-not-found', 404, () =>
  said(
    '没有找到这次答案更正的预览。请回到更正列表重新选择。',
    'There is no such preview of a correction. Please choose it again from the list.',
  ),
);

const WHAT_CAME: Readonly<Record<keyof CorrectionBasis, Said>> = {
  keys: said('又应用了一次答案更正', 'another correction was applied'),
  version: said('竞赛规程有了新版本', 'the contest document was changed'),
  rulings: said('有人裁定了加时、作废或取消资格', 'an attempt or a contestant was ruled on'),
  merges: said('有选手被合并或恢复', 'contestants were merged, or a merge was undone'),
  groups: said('有人换了代表队、单位或组别', 'somebody was put into another team, organization or division'),
  organizations: said('有单位或在册人数变动', 'organizations or their head counts were changed'),
};

export const previewOutdated = refusal('preview-outdated', 409, (changed: readonly (keyof CorrectionBasis)[]) => ({
  ...said(
    `这份预览已经过时：${changed.map((part) => WHAT_CAME[part].zh).join('；')}。没有应用，成绩没有改动。请重新预览，看过新的结果再应用。`,
    `This preview is out of date: ${changed.map((part) => WHAT_CAME[part].en).join('; ')}. Nothing was applied. Please make a new preview and apply that one.`,
  ),
  extra: { facts: { changed } },
}));

export const previewNotReady = refusal('preview-not-ready', 409, (state: string) => ({
  ...(state === 'computing'
    ? said('预览还在计算，没有应用。请等计算完成后再应用。', 'The preview is still being computed. Please wait for it.')
    : said(
        '这份预览已经取消或没有算成，不能应用。请重新预览。',
        'This preview was cancelled or could not be computed, so it can not be applied. Please make a new one.',
      )),
  extra: { facts: { state } },
}));

export const previewAlreadyApplied = refusal('preview-already-applied', 409, () =>
  said(
    '这次更正已经应用，不能取消。如需撤回，请再做一次更正，改回原来的答案。',
    'This correction has been applied and can not be cancelled. To take it back, make another correction with the original key.',
  ),
);

export const correctionUnderWay = refusal('correction-under-way', 409, () =>
  said(
    '另一次答案更正正在重判，没有应用。请等它完成、重新预览后再应用。',
    'Another correction is still being applied, so this one was not. Please wait for it, make a new preview and apply that.',
  ),
);
