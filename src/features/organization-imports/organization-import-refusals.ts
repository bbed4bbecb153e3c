import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

/** `faults` are the first of `count`. */
export const organizationFileFaulty = refusal(
  'organization-file-faulty',
  422,
  (count: number, faults: readonly Fault[]) => ({
    ...said(
      `单位名单里有 ${count} 处问题，没有导入任何单位。请按下面逐条改正后，重新导入整个文件。`,
      `The file of organizations has ${count} ${count === 1 ? 'fault' : 'faults'}, and none of it was imported. Please correct them as listed and import the whole file again.`,
    ),
    extra: { faults, facts: { faultCount: count, faultsListed: faults.length } },
  }),
);

export const organizationFileExpected = refusal('file-expected', 415, () =>
  said(
    '请把单位名单文件本身作为请求内容提交，内容类型为 text/csv、Excel 工作簿或 application/octet-stream。',
    'Please send the file itself as the body, as text/csv, an Excel workbook or application/octet-stream.',
  ),
);

export const organizationsChangedMeanwhile = refusal('organizations-changed-meanwhile', 409, () =>
  said(
    '同时有别人在修改单位（导入、合并、改名、移动或填报在册人数），这次导入没有完成。请查看单位，然后把整个文件再导入一次：已经导入的单位不会重复。',
    'Somebody else was changing organizations (an import, a merge, a new name or place, or a head count), so this import is not complete. Please look at the organizations and import the whole file again: none will be there twice.',
  ),
);
