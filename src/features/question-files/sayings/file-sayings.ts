import { said, type Said } from '../../../platform/http/said.js';
import { quoted } from '../plain-text.js';

/** What can be wrong with a file as a whole: how to open it, which bank it is for, its headings. */
export const FILE_SAYINGS = {
  // The file
  'file-empty': () =>
    said('文件是空的。请选择写有试题的文件。', 'The file is empty. Please choose a file with questions.'),
  'file-old-excel': () =>
    said(
      '这是旧版 Excel 文件（.xls）或设有密码的文件，无法读取。请在 Excel 中去掉密码，另存为“Excel 工作簿（.xlsx）”再导入。',
      'This is an old Excel file (.xls) or one with a password, which cannot be read. In Excel, remove the password, save it as “Excel Workbook (.xlsx)” and import that.',
    ),
  'file-unreadable': () =>
    said(
      '这个文件无法打开：内容已损坏，或者并不是所说的格式。请在 Excel 中打开核对，重新另存后再导入。',
      'This file cannot be opened: it is damaged or not in the format it claims. Please open it in Excel, save it again and import that.',
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
      '从这一行起有一个双引号没有成对，后面的内容无法分清。请补上另一个双引号；正文里的双引号要写成两个。',
      'A double quote that begins in this row is never closed, so the rest cannot be told apart. Please close it; a double quote within a text is written twice.',
    ),
  'yaml-malformed': (what: Said) => said(`YAML 格式有误：${what.zh}`, `The YAML is malformed: ${what.en}`),
  'yaml-alias-lost': (alias: string) =>
    said(
      `“*${quoted(alias)}”指向的内容不存在。请写出内容本身；如果是以 * 开头的文字，请加上引号。`,
      `“*${quoted(alias)}” leads nowhere. Please write the content itself, or put the text into quotes if it begins with *.`,
    ),
  'yaml-too-deep': () =>
    said(
      'YAML 的层次太深，无法读取。请从这一行起检查缩进和括号：题库文件只有 questions 列表、每道题和它的选项几层。',
      'The YAML is nested too deeply to be read. Please check indentation and brackets from here on: a bank’s file has only the list of questions, each question and its options.',
    ),
  'questions-missing': () =>
    said(
      '文件里没有试题。请在表头下面逐行填写试题。',
      'There are no questions in the file. Please fill them in, one a row, below the headings.',
    ),
  'sheet-not-read': (sheet: string) =>
    said(
      `没有读取表“${quoted(sheet)}”：其中找不到试题的表头。如果里面有试题，请在第一行写上列名（编号、题型、题干、选项A、选项B、答案等），再重新导入。`,
      `The sheet “${quoted(sheet)}” was not read: it has no headings of questions. If there are questions on it, please write the headings into its first row (code, type, stem, A, B, key and so on) and import the file again.`,
    ),
  'too-many-questions': (most: number) =>
    said(
      `一个文件最多 ${most} 道题。请拆成几个文件分别导入。`,
      `A file holds at most ${most} questions. Please split it and import the parts.`,
    ),
  // The bank
  'bank-unnamed': () =>
    said(
      '没有说明导入哪个题库。请给出题库代号，例如 quality-outline。',
      'It is not said which bank this is for. Please give its code, for example quality-outline.',
    ),
  'bank-malformed': (found: string) =>
    said(
      `题库代号“${quoted(found)}”不合规定。请用 2 至 64 个小写英文字母、数字和连字符，例如 quality-outline。`,
      `“${quoted(found)}” cannot be the code of a bank. Please use 2 to 64 lower-case letters, digits and hyphens, for example quality-outline.`,
    ),
  'bank-differs': (found: string, wanted: string) =>
    said(
      `文件写明属于题库 ${quoted(found)}，而现在要导入题库 ${wanted}。请核对后选对题库，或改正文件。`,
      `The file says that it belongs to the bank ${quoted(found)}, but it is being imported into ${wanted}. Please choose the right bank or correct the file.`,
    ),
  // Headings and fields
  'header-missing': () =>
    said(
      '找不到表头。请在第一行写上列名：编号、题型、题干、选项A、选项B、选项C、选项D、答案、解析、来源、依据、标签、难度。如果列名看起来是乱码，请另存为“CSV UTF-8”。',
      'There are no headings. Please write them into the first row: code, type, stem, A, B, C, D, key, explanation, source, facts, tags, difficulty. If they look garbled, please save the file as “CSV UTF-8”.',
    ),
  'column-missing': (column: string) =>
    said(
      `表头缺少“${column}”列。请加上这一列，并为每道题填写。`,
      `The column “${column}” is missing. Please add it and fill it in for each question.`,
    ),
  'column-twice': (column: string) =>
    said(
      `表头里表示“${column}”的列有两个，不知道该用哪一个。请只保留一个。`,
      `Two columns mean “${column}”, and it is not clear which one counts. Please keep one of them.`,
    ),
  'column-ignored': (column: string) =>
    said(
      `不认识“${quoted(column)}”列，没有导入其中的内容。`,
      `The column “${quoted(column)}” is not known; what stands in it was not imported.`,
    ),
  'cells-without-heading': () =>
    said(
      '这一行在没有列名的格里也有内容。常见原因是正文里的逗号把一格分成了两格：请给含逗号的内容加上双引号，或给那一列加上列名，或清空多余的格。',
      'Something stands in a cell of this row that has no heading above it. Often a comma within a text has split a cell: please put such a text between double quotes, or give the column a heading, or clear the cell.',
    ),
  'field-unknown': (field: string) =>
    said(
      `没有“${quoted(field)}”这一项，可能是写错了名字。`,
      `There is no field “${quoted(field)}”; its name may be misspelt.`,
    ),
  'field-twice': (field: string) =>
    said(
      `“${quoted(field)}”写了两次，不知道该用哪一个。请只保留一个；如果是另一道题，请在它前面加上“- ”。`,
      `“${quoted(field)}” stands here twice, and it is not clear which one counts. Please keep one of them; if another question begins here, put “- ” before it.`,
    ),
  'field-shape': (wanted: Said) => said(`这里应写${wanted.zh}。`, `This must be ${wanted.en}.`),
} as const;
