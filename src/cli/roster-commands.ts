import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { ImportRoster, type RosterImport, RosterViews } from '../features/rosters/rosters.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { explainFaults } from './explanations.js';
import { plannedOutput, writeOutput } from './output-file.js';
import { print, readInput } from './terminal.js';
import { tableOf } from './terminal-table.js';

const CODE_FORMATS = ['xlsx', 'csv', 'table'] as const;

type CodeFormat = (typeof CODE_FORMATS)[number];

export function rosterCommands(): Command {
  const roster = new Command('roster').description('名册 / rosters');
  roster
    .command('import')
    .argument('<contest>', '竞赛的网址名 / the contest’s slug')
    .argument('<file>', '.xlsx · .csv')
    .option('--dry-run', '只检查，不写入 / check only, store nothing')
    .description('导入竞赛的名册（全部成功或全部不导入） / import a contest’s roster, all or nothing')
    .action(importRoster);
  roster
    .command('codes')
    .argument('<contest>', '竞赛的网址名 / the contest’s slug')
    .addOption(new Option('--format <format>').choices([...CODE_FORMATS]))
    .option('--to <file>', '写到文件，格式随扩展名 / write to a file, in the format of its extension')
    .description(
      '列出名册上每个人的登录码：终端上为表格，否则默认为 xlsx / everybody’s access code: a table on a terminal, else xlsx by default',
    )
    .action(exportCodes);
  return roster;
}

async function importRoster(contest: string, file: string, flags: { dryRun?: boolean }): Promise<void> {
  const bytes = await readInput(file);
  const report = await withApplication((app) =>
    app
      .get(ImportRoster, { strict: false })
      .run(contest, { name: basename(file), bytes }, flags.dryRun ?? false, COMMAND_LINE),
  );
  printReport(report);
}

async function exportCodes(contest: string, flags: { format?: CodeFormat; to?: string }): Promise<void> {
  const toTerminal = flags.to === undefined && process.stdout.isTTY;
  const output = plannedOutput<CodeFormat>(flags, CODE_FORMATS, toTerminal ? 'table' : 'xlsx');
  await withApplication(async (app) => {
    const views = app.get(RosterViews, { strict: false });
    const content =
      output.format === 'table'
        ? Buffer.from(await codeTable(views, contest))
        : await views.accessCodes(contest, output.format);
    await writeOutput(output, content, { secret: true });
  });
}

/** Only columns in which something stands. */
async function codeTable(views: RosterViews, contest: string): Promise<string> {
  const rows: string[][] = [];
  for await (const portion of await views.accessCodeRows(contest))
    for (const row of portion) rows.push(row.map((cell) => String(cell ?? '')));
  const [titles = [], ...people] = rows;
  const columns = titles.flatMap((title, at) =>
    people.some((row) => row[at] !== '') ? [{ title: said(title, title), cell: (row: string[]) => row[at] ?? '' }] : [],
  );
  return tableOf(columns, people);
}

function printReport(report: RosterImport): void {
  const { dryRun, created, changed, unchanged, duplicates, duplicateCount, notices, noticeCount } = report;
  print(
    said(
      `${dryRun ? '检查通过（未写入）' : '已导入'}：新增 ${created} 人，更新 ${changed} 人，未变 ${unchanged} 人。`,
      `${dryRun ? 'Checked (nothing stored)' : 'Imported'}: ${created} new, ${changed} changed, ${unchanged} unchanged.`,
    ),
  );
  if (duplicateCount > 0) {
    print(said(`可能重复的有 ${duplicateCount} 处，请核对：`, `Perhaps twice (${duplicateCount}); please check:`));
    explainFaults(duplicates);
  }
  if (noticeCount === 0) return;
  print(said(`请留意 ${noticeCount} 处：`, `Please note (${noticeCount}):`));
  explainFaults(notices);
}
