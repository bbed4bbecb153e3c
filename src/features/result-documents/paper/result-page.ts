import { DateTime } from 'luxon';
import type { Said } from '../../../platform/http/said.js';
import { STATE_NAMES } from '../../contests/contests.public.js';
import type { ResultDocumentRow } from '../result-document.entity.js';
import type { ResultFile } from './result-files.js';
import { escaped, organizationTables, personTable, teamTable } from './result-page-tables.js';
import type { RulePart } from '../tables/rules-in-words.js';

/** Of the page below, from an address of its own: the policy of pages allows no style in them. */
export const RESULT_PAGE_STYLE = `
@page { size: A4; margin: 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
body { font: 11pt/1.5 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #000; background: #fff; max-width: 178mm;
  margin: 0 auto; padding: 8mm 4mm; }
h1 { font-size: 18pt; line-height: 1.35; text-align: center; margin: 0 0 4mm; overflow-wrap: anywhere; }
h1 small { display: block; font-size: 11pt; font-weight: normal; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; break-after: avoid; overflow-wrap: anywhere; }
p, dl { margin: 0 0 1mm; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.5mm 4mm; }
dt { font-weight: bold; }
dd { margin: 0; }
dd p { margin: 0; }
.en { color: #444; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #555; padding: 1mm 1.5mm; text-align: left; overflow-wrap: anywhere; }
th { font-size: 9pt; }
td.figure, th.figure { text-align: right; }
th.short { width: 15mm; }
th.middle { width: 24mm; }
table.wide { font-size: 8.5pt; }
table.wide th { font-size: 7.5pt; }
table.wide th, table.wide td { padding: 0.8mm 1mm; }
table.wide th.short { width: 13mm; }
.hash { font: 9pt/1.4 monospace; overflow-wrap: anywhere; }
.seal { margin-top: 14mm; display: flex; justify-content: space-between; break-inside: avoid; }
@media print { body { max-width: none; padding: 0; } }
`;

export interface PageParts {
  /** The whole tables. */
  readonly files: readonly ResultFile[];
  readonly styleAddress: string;
  /** Where anybody finds the number and the hashes, to compare. */
  readonly checkAddress: string;
}

/** The document as a page to print, without scripts. Chinese first: it is signed and sealed by offices. */
export function resultPage(document: ResultDocumentRow, parts: PageParts): string {
  const { content, number, state, issuedAt, hash } = document;
  const at = (instant: string | Date) =>
    DateTime.fromJSDate(new Date(instant), { zone: content.timeZone }).toFormat('yyyy-MM-dd HH:mm');
  const tables = [
    ...content.tables.map(personTable),
    ...content.teams.map(teamTable),
    ...(content.organizations ? [organizationTables(content.organizations)] : []),
  ];
  const organizers =
    content.organizers.length > 0 ? `<p>主办单位 Organizers：${escaped(content.organizers.join('、'))}</p>` : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(content.title)} · 成绩文件第 ${number} 号</title>
<link rel="stylesheet" href="${escaped(parts.styleAddress)}">
</head>
<body>
<h1>${escaped(content.title)}<br>成绩文件第 ${number} 号 <small>Result document no. ${number}</small></h1>
${organizers}
<p>成绩状态 State：${STATE_NAMES[state].zh} ${STATE_NAMES[state].en}；规程版本 Rules：第 ${content.version} 版</p>
<p>出具时间 Issued：${at(issuedAt)}（${escaped(content.timeZone)}）</p>
<p class="hash">依据的校验值 SHA-256：${hash}</p>
<h2>规则 Rules</h2>
<dl>
${content.rules.map(rulePart).join('\n')}
</dl>
${decided(content.decisions)}
${tables.join('\n')}
${toCheck(parts)}
<div class="seal"><p>签字 Signature：____________________</p><p>盖章 Seal：____________________</p></div>
</body>
</html>
`;
}

const FILE_TITLES: Readonly<Record<ResultFile['table'], string>> = {
  people: '选手 People',
  teams: '代表队 Teams',
  organizations: '单位 Organizations',
};

function decided(decisions: readonly Said[] = []): string {
  if (decisions.length === 0) return '';
  return `<h2>裁定 Decisions</h2>\n${decisions.map(inBoth).join('\n')}`;
}

function toCheck({ files, checkAddress }: PageParts): string {
  const lines = files.map(
    ({ table, name, lines: count, hash }) =>
      `<dt>${FILE_TITLES[table]}</dt><dd><p>${escaped(name)}（${count} 行 lines）</p><p class="hash">SHA-256：${hash}</p></dd>`,
  );
  return `<h2>核对 How to check</h2>
<p>完整的表是以下文件，由主办方提供。文件的 SHA-256 与这里印出的相同，就是本文件的表。
<span class="en" lang="en">The whole tables are these files, from the organizer. A file with the printed SHA-256 is this document's.</span></p>
<dl>
${lines.join('\n')}
</dl>
<p>本文件的编号和校验值，任何人都可在此查对：
<span class="en" lang="en">Anybody can compare this document's number and hashes at:</span></p>
<p class="hash">${escaped(checkAddress)}</p>`;
}

function rulePart({ title, lines }: RulePart): string {
  return `<dt>${escaped(title.zh)}<br><span class="en" lang="en">${escaped(title.en)}</span></dt><dd>${lines.map(inBoth).join('')}</dd>`;
}

function inBoth({ zh, en }: Said): string {
  return `<p>${escaped(zh)} <span class="en" lang="en">${escaped(en)}</span></p>`;
}
