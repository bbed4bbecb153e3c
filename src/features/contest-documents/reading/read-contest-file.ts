import { isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { yamlFault } from '../../../platform/files/yaml-faults.js';
import { type Fault, refusal } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';

/** Documents are a few kilobytes; what is much longer isn't one. */
const LONGEST_FILE = 2_000_000;

export const contestFileUnreadable = refusal('contest-file-unreadable', 422, (faults: readonly Fault[]) => ({
  ...said(
    '无法读懂竞赛规程文件：它不是有效的 YAML 或 JSON。请按提示的行和列修改。',
    'The contest document file could not be read: it is not valid YAML or JSON. Please correct it at the lines and columns named.',
  ),
  extra: { faults },
}));

const NO_FIELDS = said(
  '文件里没有一项写成名称、英文冒号、空格、内容的样子，例如 title: 质量月知识竞赛。请检查冒号是不是英文冒号，后面有没有空一格。',
  'The file has no “name: value”, such as title: Quality month. A space follows the colon.',
);

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
  if (isScalar(document.contents) && typeof document.contents.value === 'string')
    throw contestFileUnreadable([{ pointer: '/', detail: NO_FIELDS }]);
  try {
    return document.toJS();
  } catch {
    const detail = said('别名（*）指向不存在的内容，或展开后太大。', 'An alias (*) leads nowhere, or to too much.');
    throw contestFileUnreadable([{ pointer: '/', detail }]);
  }
}

function faultAt(error: YAMLError, lines: LineCounter): Fault {
  const { line, col } = lines.linePos(error.pos[0]);
  const what = yamlFault(error);
  return {
    pointer: '/',
    detail: said(`第 ${line} 行第 ${col} 列：${what.zh}`, `Line ${line}, column ${col}: ${what.en}`),
  };
}
