import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const bankNotFound = refusal('bank-not-found', 404, (bank: string) =>
  said(
    `没有代号为 ${bank} 的题库。请核对题库代号，或先导入这个题库。`,
    `There is no question bank with the code ${bank}. Please check the code, or import the bank first.`,
  ),
);

export const questionNotFound = refusal('question-not-found', 404, (bank: string, code: string) =>
  said(
    `题库 ${bank} 里没有编号为 ${code} 的试题。请核对编号。`,
    `The question bank ${bank} has no question with the code ${code}. Please check the code.`,
  ),
);

/** `faults` are the first of `count`. */
export const bankFileFaulty = refusal('bank-file-faulty', 422, (count: number, faults: readonly Fault[]) => ({
  ...said(
    `题库文件里有 ${count} 处问题，没有导入任何内容。请按下面逐条改正后，重新导入整个文件。`,
    `The file of the question bank has ${count} ${count === 1 ? 'fault' : 'faults'}, and nothing of it was imported. Please correct them as listed and import the whole file again.`,
  ),
  extra: { faults, facts: { faultCount: count, faultsListed: faults.length } },
}));

export const bankFull = refusal('bank-full', 409, (questions: number, most: number) => ({
  ...said(
    `一个题库最多 ${most} 道题，这样会有 ${questions} 道，没有保存任何内容。请把多出的试题放进另一个题库（一份试卷可以从几个题库抽题），或先停用不再使用的试题。`,
    `A bank holds at most ${most} questions, and this would make it ${questions}; nothing was stored. Please put the others into another bank (a paper may draw from several), or retire questions that are no longer used.`,
  ),
  extra: { facts: { questions, most } },
}));

export const exportTooLarge = refusal('export-too-large', 409, (bytes: number, most: number) => ({
  ...said(
    `导出的文件有 ${megabytes(bytes)} MB，而重新导入的文件不能超过 ${megabytes(most)} MB，所以没有导出。请改用 Excel 格式（format=xlsx），文件会小得多；也可以在服务器上用命令 zhisai bank export 导出，命令行导入不受这个限制。`,
    `The file would have ${megabytes(bytes)} MB, but only ${megabytes(most)} MB can be imported again, so it was not exported. Please choose Excel (format=xlsx), which is much smaller, or use the command zhisai bank export on the server: importing by command has no such limit.`,
  ),
  extra: { facts: { bytes, most } },
}));

/** Rounded up to a tenth, so that what is too large doesn't look as if it weren't. */
const megabytes = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;

export const questionFaulty = refusal('question-faulty', 422, (faults: readonly Fault[]) => ({
  ...said(
    '这道题还有问题，没有保存。请按提示改正后再保存。',
    'Something is wrong with this question, and it was not saved. Please correct it as listed and save it again.',
  ),
  extra: { faults },
}));

export const fileExpected = refusal('file-expected', 415, () =>
  said(
    '请把题库文件本身作为请求内容提交，内容类型为 application/yaml、text/csv、Excel 工作簿或 application/octet-stream。',
    'Please send the file itself as the body, as application/yaml, text/csv, an Excel workbook or application/octet-stream.',
  ),
);
