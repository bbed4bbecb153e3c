import type { OrganizationTable, TeamTable } from '../tables/group-tables.js';
import { membersInWords } from './result-rows.js';
import type { ResultTables } from '../tables/result-tables.js';

/**
 * How many lines of a table are printed. Browsers print some thousand pages at most: with 35,000 people and their divisions
 * Chromium gave up after three minutes. Whoever needs the rest has the file, whose hash is printed.
 */
export const PRINTED_LINES = 500;

/** How wide a column is: as the page's style says; the widest take what is left. */
type Column = readonly [heading: string, className?: 'short figure' | 'middle figure' | 'short' | 'middle'];

export function personTable({ division, lines }: ResultTables['tables'][number]): string {
  const columns: Column[] = [
    ['名次 Place', 'short figure'],
    ['姓名 Name'],
    ['得分 Score', 'middle figure'],
    ['用时（秒） Time (s)', 'middle figure'],
  ];
  const rows = printed(lines).map(({ place, name, score, timeUsedMs }) => [place, name, score, timeUsedMs / 1000]);
  return table(`${division ?? '全部选手 All'}（${lines.length} 人）`, columns, rows, lines.length);
}

export function teamTable({ division, lines }: TeamTable): string {
  const columns: Column[] = [
    ['名次 Place', 'short figure'],
    ['代表队 Team'],
    ['得分 Score', 'middle figure'],
    ['用时（秒） Time (s)', 'middle figure'],
    ['队员得分 Members'],
  ];
  const rows = printed(lines).map(({ place, name, score, timeUsedMs, members }) => [
    place,
    name,
    score,
    timeUsedMs / 1000,
    membersInWords(members),
  ]);
  return table(`代表队 Teams：${division ?? '全部 All'}（${lines.length} 队）`, columns, rows, lines.length);
}

/** A table for each size band, whose places count within it, and one for those that don't compete. */
export function organizationTables({ bands, ...all }: OrganizationTable): string {
  if (!bands) return organizationTable('单位 Organizations', all);
  const none = all.lines.filter(({ band }) => band === null);
  return [
    ...bands.map((title) => {
      const lines = all.lines.filter(({ band }) => band === title);
      return organizationTable(`单位 Organizations：${title}`, { ...all, lines });
    }),
    ...(none.length > 0
      ? [organizationTable('不参评的单位 Not competing for the award', { ...all, lines: none })]
      : []),
  ].join('\n');
}

function organizationTable(title: string, { by, lines }: Omit<OrganizationTable, 'bands'>): string {
  const columns: Column[] = [
    ['名次 Place', 'short figure'],
    ['单位 Organization'],
    ['在册 Heads', 'short figure'],
    ['参赛 Took part', 'short figure'],
    ['参与率 % Rate', 'short figure'],
    ['平均分 Average', 'short figure'],
    ['合格率 % Pass', 'short figure'],
    ['优秀率 % Excell.', 'short figure'],
    ['总分 Total', 'short figure'],
    ...(by === 'award'
      ? ([
          ['评比得分 Award', 'short figure'],
          ['评奖 Awarded', 'short'],
        ] as const)
      : []),
  ];
  const rows = printed(lines).map((line) => [
    line.place,
    line.path.join(' / '),
    line.headCount,
    line.participants,
    line.participationRate,
    line.average,
    line.passRate,
    line.excellenceRate,
    line.totalPoints,
    ...(by === 'award' ? [line.award, line.awarded ? '获奖' : ''] : []),
  ]);
  return table(`${title}（${lines.length} 个）`, columns, rows, lines.length, 'wide');
}

function table(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number | null)[])[],
  total: number,
  className = 'plain',
): string {
  const heads = columns.map(([heading, width]) => `<th${width ? ` class="${width}"` : ''}>${heading}</th>`);
  const rest = total - rows.length;
  const note = `这里印出前 ${rows.length} 行，其余 ${rest} 行见文末所列的文件。`;
  const english = `The first ${rows.length} lines; the other ${rest} are in the file that is named at the end.`;
  return `<h2>${escaped(title)}</h2>
${rest > 0 ? `<p>${note} <span class="en" lang="en">${english}</span></p>` : ''}
<table class="${className}"><thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}
</tbody></table>`;
}

function printed<Line>(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, PRINTED_LINES);
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return `<td class="figure">${value}</td>`;
  return `<td>${value === null ? '' : escaped(value)}</td>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
