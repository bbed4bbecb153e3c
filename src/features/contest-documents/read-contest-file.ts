import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';

/** Documents are a few kilobytes; what is much longer isn't one. */
const LONGEST_FILE = 2_000_000;

export const contestFileUnreadable = refusal('contest-file-unreadable', 422, (faults: readonly Fault[]) => ({
  ...said(
    '无法读懂竞赛规程文件：它不是有效的 YAML 或 JSON。请按提示的行和列修改。',
    'The contest document file could not be read: it is not valid YAML or JSON. Please correct it at the lines and columns named.',
  ),
  extra: { faults },
}));

/** What the reader of YAML finds most often, in words for someone who doesn't write it every day. */
const SAYINGS: Readonly<Partial<Record<YAMLError['code'], Said>>> = {
  BAD_INDENT: said(
    '缩进与上下文对不齐，或者前面有括号没有合上。',
    'The indentation does not fit what surrounds it, or a bracket before it was not closed.',
  ),
  TAB_AS_INDENT: said('缩进用了制表符，请改用空格。', 'A tab is used for indentation; use spaces.'),
  DUPLICATE_KEY: said('同一项写了两次。', 'The same field is given twice.'),
  MISSING_CHAR: said('这里缺少引号、括号、冒号或空格。', 'A quote, bracket, colon or space is missing here.'),
  MULTIPLE_DOCS: said('一个文件只能写一份规程。', 'A file holds one document only.'),
  MULTILINE_IMPLICIT_KEY: said(
    '这一行可能缺少冒号，或者冒号后面缺少空格。',
    'A colon, or the space after it, seems to be missing here.',
  ),
  BLOCK_AS_IMPLICIT_KEY: said(
    '一行里只能写一个名称和它的值；值里有冒号时请加引号，也请检查下一行的缩进。',
    'There is one “name: value” a line: quote a value that has a colon, and check the indentation of the next line.',
  ),
  BAD_SCALAR_START: said(
    '以 @、` 等特殊字符开头的值请加引号。',
    'Quote a value that begins with a special character such as @ or `.',
  ),
  UNEXPECTED_TOKEN: said('这里的写法不对。', 'This is not expected here.'),
};

/**
 * A contest document from the text of a YAML (or JSON) file, not checked yet.
 *
 * @throws contest-file-unreadable, naming the line and the column of each fault
 */
export function readContestFile(text: string): unknown {
  if (text.length > LONGEST_FILE)
    throw contestFileUnreadable([
      { pointer: '/', detail: said('文件太大，不像一份竞赛规程。', 'The file is too large for a contest document.') },
    ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) throw contestFileUnreadable(document.errors.map((error) => faultAt(error, lines)));
  try {
    return document.toJS();
  } catch {
    const detail = said('别名（*）指向不存在的内容，或展开后太大。', 'An alias (*) leads nowhere, or to too much.');
    throw contestFileUnreadable([{ pointer: '/', detail }]);
  }
}

function faultAt(error: YAMLError, lines: LineCounter): Fault {
  const { line, col } = lines.linePos(error.pos[0]);
  const what = SAYINGS[error.code] ?? said(`这里的写法不对（${error.message}）。`, `${error.message}.`);
  return {
    pointer: '/',
    detail: said(`第 ${line} 行第 ${col} 列：${what.zh}`, `Line ${line}, column ${col}: ${what.en}`),
  };
}
