import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { ImportRoster, type RosterImport, RosterViews } from '../features/rosters/rosters.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { explainFaults } from './explanations.js';
import { plannedOutput, writeOutput } from './output-file.js';
import { print, readInput } from './terminal.js';

const CODE_FORMATS = ['xlsx', 'csv'] as const;

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
    .description('导出名册上每个人的登录码，默认为 xlsx / export everybody’s access code, as xlsx by default')
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
  const output = plannedOutput<CodeFormat>(flags, CODE_FORMATS, 'xlsx');
  await withApplication(async (app) =>
    writeOutput(output, await app.get(RosterViews, { strict: false }).accessCodes(contest, output.format)),
  );
}

function printReport({ dryRun, created, changed, unchanged, duplicates, duplicateCount }: RosterImport): void {
  print(
    said(
      `${dryRun ? '检查通过（未写入）' : '已导入'}：新增 ${created} 人，更新 ${changed} 人，未变 ${unchanged} 人。`,
      `${dryRun ? 'Checked (nothing stored)' : 'Imported'}: ${created} new, ${changed} changed, ${unchanged} unchanged.`,
    ),
  );
  if (duplicateCount === 0) return;
  print(said(`可能重复的有 ${duplicateCount} 处，请核对：`, `Perhaps twice (${duplicateCount}); please check:`));
  explainFaults(duplicates);
}
