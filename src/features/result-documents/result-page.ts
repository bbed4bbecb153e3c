import { DateTime } from 'luxon';
import { STATE_NAMES } from '../contests/contests.public.js';
import type { ResultDocumentRow } from './result-document.entity.js';
import type { ResultLine } from './result-tables.js';

/** Of the page below, from an address of its own: the policy of pages allows no style in them. */
export const RESULT_PAGE_STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.5 serif; color: #000; background: #fff; max-width: 180mm; margin: 0 auto; padding: 8mm 0; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 2mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; }
p { margin: 0 0 1mm; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #555; padding: 1mm 2mm; text-align: left; }
td.figure { text-align: right; }
.hash { font: 9pt/1.4 monospace; overflow-wrap: anywhere; }
.seal { margin-top: 14mm; display: flex; justify-content: space-between; }
`;

/** The document as a page to print, without scripts. Chinese first: it is signed and sealed by offices. */
export function resultPage(document: ResultDocumentRow, styleAddress: string): string {
  const { content, number, state, issuedAt, hash } = document;
  const at = (instant: string | Date) =>
    DateTime.fromJSDate(new Date(instant), { zone: content.timeZone }).toFormat('yyyy-MM-dd HH:mm');
  const tables = content.tables.map(({ division, lines }) => tableOf(division ?? '全部选手 All', lines)).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(content.title)} · 成绩文件第 ${number} 号</title>
<link rel="stylesheet" href="${escaped(styleAddress)}">
</head>
<body>
<h1>${escaped(content.title)}<br>成绩文件第 ${number} 号 <small>Result document no. ${number}</small></h1>
<p>主办单位 Organizers：${escaped(content.organizers.join('、'))}</p>
<p>竞赛时间 Period：${at(content.opensAt)} – ${at(content.closesAt)}（${escaped(content.timeZone)}）</p>
<p>成绩状态 State：${STATE_NAMES[state].zh} ${STATE_NAMES[state].en}；规程版本 Rules：第 ${content.version} 版</p>
<p>同分规则 Ties：${escaped(content.ties.join('、') || '并列')}</p>
<p>出具时间 Issued：${at(issuedAt)}</p>
<p class="hash">依据的校验值 SHA-256：${hash}</p>
${tables}
<div class="seal"><p>签字 Signature：____________________</p><p>盖章 Seal：____________________</p></div>
</body>
</html>
`;
}

function tableOf(title: string, lines: readonly ResultLine[]): string {
  const rows = lines.map(
    ({ place, name, score, timeUsedMs }) =>
      `<tr><td class="figure">${place}</td><td>${escaped(name)}</td><td class="figure">${score}</td><td class="figure">${timeUsedMs / 1000}</td></tr>`,
  );
  return `<h2>${escaped(title)}（${lines.length} 人）</h2>
<table><thead><tr><th>名次 Place</th><th>姓名 Name</th><th>得分 Score</th><th>用时（秒） Time (s)</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
