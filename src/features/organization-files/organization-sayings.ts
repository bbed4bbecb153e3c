import { said, type Said } from '../../platform/http/said.js';

/** Everything that can be wrong with a file of organizations. */
export const ORGANIZATION_SAYINGS = {
  'file-empty': () =>
    said('文件是空的。请选择写有单位的文件。', 'The file is empty. Please choose a file with organizations.'),
  'file-old-excel': () =>
    said(
      '这是旧版 Excel 文件（.xls）或设有密码的文件，无法读取。请去掉密码，另存为“Excel 工作簿（.xlsx）”再导入。',
      'This is an old Excel file (.xls) or one with a password, which cannot be read. Please remove the password, save it as “Excel Workbook (.xlsx)” and import that.',
    ),
  'file-unreadable': () =>
    said(
      '这个文件无法打开：内容已损坏，或者不是 Excel 或 CSV 文件。请重新另存后再导入。',
      'This file cannot be opened: it is damaged, or it is neither Excel nor CSV. Please save it again and import that.',
    ),
  'file-too-large': () =>
    said(
      '文件展开后太大，无法读取。请拆成几个文件分别导入。',
      'The file is too large once unpacked. Please split it and import the parts.',
    ),
  'file-not-text': () =>
    said(
      '这不是文本文件。请另存为“CSV UTF-8（逗号分隔）”再导入。',
      'This is not a text file. Please save it as “CSV UTF-8 (Comma delimited)” and import that.',
    ),
  'quote-not-closed': () =>
    said(
      '从这一行起有一个双引号没有成对，后面的内容无法分清。请补上另一个双引号。',
      'A double quote that begins in this row is never closed, so the rest cannot be told apart. Please close it.',
    ),
  'header-missing': () =>
    said(
      '找不到表头。请在第一行写上列名：“路径”（如 山西省/太原市/某公司），或“一级单位、二级单位……”，或“名称、代码、上级代码”；还可以有“类别、在册人数、统计日期”。',
      'There are no headings. Please write them into the first row: path (as 山西省/太原市/…), or level1, level2, …, or name, code, parent code; and if you like kind, head count and counted on.',
    ),
  'column-twice': () =>
    said(
      '表示同一内容的列有两个，不知道该用哪一个。请只保留一个。',
      'Two columns mean the same, and it is not clear which one counts. Please keep one of them.',
    ),
  'head-count-unclear': () =>
    said(
      '这一列看起来是人数，但列名不认识，人数会丢失。请把列名改为“在册人数”；如果不是在册人数，请删去这一列。',
      'This column looks like head counts, but its heading is not known, and they would be lost. Please call it “head count”, or remove the column.',
    ),
  'rows-missing': () =>
    said('表头下面没有单位。请逐行填写。', 'There are no organizations below the headings. Please fill them in.'),
  'too-many-rows': (most: number) =>
    said(
      `一个文件最多 ${most} 个单位。请拆成几个文件分别导入。`,
      `A file holds at most ${most} organizations. Please split it and import the parts.`,
    ),
  'formula-error': (found: string) =>
    said(
      `这一格是公式错误 ${found}。请改正公式，或直接填写内容。`,
      `This cell holds the formula error ${found}. Please correct the formula or write the content itself.`,
    ),
  'date-in-cell': () =>
    said(
      '这一格被 Excel 变成了日期。请把单元格格式设为“文本”，再重新填写。',
      'Excel has turned this cell into a date. Please format the cell as text and write it again.',
    ),
  'broken-characters': () =>
    said(
      '这一格里有乱码或看不见的字符。请删去后重新填写。',
      'There are broken or invisible characters in this cell. Please delete them and write it again.',
    ),
  'too-long': (most: number) => said(`这一格最多 ${most} 个字。`, `At most ${most} characters fit here.`),
  'name-missing': () => said('请填写单位名称。', 'Please fill in the name.'),
  'name-gap': () =>
    said(
      '路径中间有空的一级。请补上这一级的名称，或删去多余的“/”。',
      'A level within the path is empty. Please fill it in, or remove the extra “/”.',
    ),
  'too-deep': (most: number) => said(`单位最多 ${most} 级。`, `Organizations have at most ${most} levels.`),
  'code-malformed': () =>
    said(
      '单位代码应为 2 至 32 个字母、数字或汉字，可以有连字符、下划线和点。',
      'A code has 2 to 32 letters and digits, with hyphens, underscores and dots if you like.',
    ),
  'code-twice': (row: number) => said(`这个代码在第 ${row} 行已经用过。`, `Row ${row} has this code already.`),
  'path-twice': (row: number) => said(`这个单位在第 ${row} 行已经写过。`, `Row ${row} has this organization already.`),
  'parent-unknown': (code: string) =>
    said(
      `没有代码为 ${code} 的上级单位：文件里没有，系统里也没有。请核对上级代码。`,
      `There is no organization with the code ${code} to stand above it, neither in the file nor here. Please check the code.`,
    ),
  'parent-in-circle': () =>
    said(
      '上下级关系成了一个圈：这个单位最终成了自己的上级。请核对上级代码。',
      'The organizations above this one lead back to itself. Please check the parents’ codes.',
    ),
  'code-differs': (code: string) =>
    said(
      `这个单位已有代码 ${code}，代码不能更改。请改回原来的代码，或删去这一格。`,
      `This organization has the code ${code} already, and codes never change. Please write that one, or clear the cell.`,
    ),
  'name-taken': () =>
    said(
      '同一个上级单位下面已有同名单位，代码却不同。请核对是不是同一个单位。',
      'Another organization right below the same one has this name and another code. Please check whether the two are the same.',
    ),
  'head-count-malformed': () =>
    said('在册人数应为 0 至 10000000 的整数。', 'A head count is a whole number from 0 to 10000000.'),
  'date-malformed': () => said('日期应写成 2012-09-01 这样的形式。', 'A date is written as 2012-09-01.'),
} as const satisfies Record<string, (...given: never[]) => Said>;
