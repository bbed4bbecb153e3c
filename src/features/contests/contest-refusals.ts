import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';
import type { ContestState, DeclaredState } from '../contest-documents/contest-documents.public.js';

export const STATE_NAMES: Readonly<Record<ContestState, Said>> = {
  draft: said('草稿', 'draft'),
  published: said('已发布', 'published'),
  open: said('进行中', 'open'),
  closed: said('已截止', 'closed'),
  provisional: said('初步成绩', 'provisional'),
  publicized: said('公示期', 'publicized'),
  final: said('最终成绩', 'final'),
};

/** What has to happen where no step can be taken. */
const NO_STEP: Readonly<Partial<Record<ContestState, Said>>> = {
  draft: said(
    '请先发布竞赛；截止之后才能宣布成绩。',
    'Publish the contest first; results are declared after its close.',
  ),
  published: said(
    '到了开始时间竞赛会自动开始，截止之后才能宣布成绩。',
    'It opens by itself when its time comes; results are declared after its close.',
  ),
  open: said(
    '到了截止时间竞赛会自动截止，之后才能宣布成绩。',
    'It closes by itself when its time comes; results are declared after that.',
  ),
};

export const contestNotFound = refusal('contest-not-found', 404, () =>
  said(
    '没有找到这场竞赛。请核对网址，或到竞赛列表里查找。',
    'There is no such contest. Please check the address, or look for it in the list of contests.',
  ),
);

export const contestDocumentInvalid = refusal('contest-document-invalid', 422, (faults: readonly Fault[]) => ({
  ...said(
    `竞赛规程有 ${faults.length} 处问题，没有保存。请按提示逐条修改后再提交。`,
    `The contest document has ${faults.length} fault${faults.length === 1 ? '' : 's'} and was not stored. Please correct each of them and submit it again.`,
  ),
  extra: { faults },
}));

export const contestInUse = refusal('contest-in-use', 409, (faults: readonly Fault[]) => ({
  ...said(
    '已经有人开始答题，关系到公平的规则不能再改，本次修改没有保存。请恢复下列各项后再提交；竞赛名称、简介、公布方式等仍可修改，截止时间可以延后。',
    'People have started to compete, so the rules that bear on fairness stand, and nothing was changed. Please restore the fields below and submit again; title, introduction, publication and the like can still change, and the close can be moved later.',
  ),
  extra: { faults },
}));

export const contestNotReady = refusal('contest-not-ready', 409, (faults: readonly Fault[]) => ({
  ...said(
    `规程里用到的试题或单位还不齐（${faults.length} 处），竞赛没有发布，规程也没有改动。请按下面逐条补充题库、导入单位或修改规程后再试。`,
    `Questions or organizations that the document names are not there (${faults.length}); nothing was published or changed. Please add or import them as listed, or change the document, then try again.`,
  ),
  extra: { faults },
}));

export const contestStepOutOfOrder = refusal(
  'contest-step-out-of-order',
  409,
  (state: ContestState, next: DeclaredState | null) => {
    const wanted = next
      ? said(`下一步是“${STATE_NAMES[next].zh}”（${next}）。`, `The next step is “${next}”.`)
      : (NO_STEP[state] ?? said('没有下一步了。', 'There is no further step.'));
    return {
      ...said(
        `竞赛现在是“${STATE_NAMES[state].zh}”（${state}），不能直接到所要求的阶段，没有改动。${wanted.zh}`,
        `The contest is “${state}” and can not go to that state from there; nothing was changed. ${wanted.en}`,
      ),
      extra: { facts: { state, next } },
    };
  },
);

export const contestFinal = refusal('contest-final', 409, () =>
  said(
    '竞赛成绩已经是最终成绩，什么都不能再改，没有改动。如确需更改，请管理员先说明理由、重新开启竞赛。',
    'The results of this contest are final, so nothing about it can change, and nothing did. If it has to, an administrator has to reopen the contest first, with a reason.',
  ),
);

export const contestNotFinal = refusal('contest-not-final', 409, (state: ContestState) => ({
  ...said(
    `竞赛现在是“${STATE_NAMES[state].zh}”（${state}），还不是最终成绩，不需要重新开启，没有改动。`,
    `The contest is “${state}”, not final, so there is nothing to reopen; nothing was changed.`,
  ),
  extra: { facts: { state } },
}));

export const boardsNotFreezable = refusal('boards-not-freezable', 409, (state: ContestState) => ({
  ...said(
    `竞赛现在是“${STATE_NAMES[state].zh}”（${state}），成绩已经宣布，排行榜不能再冻结，没有改动。`,
    `The contest is “${state}”: its results are declared, so its boards can not stand still any more; nothing was changed.`,
  ),
  extra: { facts: { state } },
}));

export const contestStillAnswered = refusal('contest-still-answered', 409, (until: Date) => ({
  ...said(
    '还可能有人在答题，现在宣布成绩会公布答案和成绩，没有改动。请等最后的作答时间过去后再试。',
    'Somebody may still be answering, and declaring the results would show keys and scores, so nothing was changed. Please try again when the last answer can have been given.',
  ),
  extra: { facts: { until: until.toISOString() } },
}));

export const contestNotSettled = refusal('contest-not-settled', 409, (underWay: Said) =>
  said(
    `${underWay.zh}，现在不能宣布最终成绩，没有改动。请等它完成后再试。`,
    `The results can not become final now, since ${underWay.en}; nothing was changed. Please try again when it is done.`,
  ),
);

export const contestNotDraft = refusal('contest-not-draft', 409, () =>
  said(
    '竞赛已经发布，不能删除。只有草稿可以删除。',
    'The contest has been published and can not be deleted. Only a draft can.',
  ),
);

export const contestJustChanged = refusal('contest-just-changed', 409, () =>
  said(
    '竞赛规程刚刚更新，请再试一次，按新的规程进行。',
    'The contest document has just been changed. Please try again under the new one.',
  ),
);
