import { basename } from 'node:path';
import { Command } from 'commander';
import { ImportRoster, type RosterImport } from '../features/rosters/rosters.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { explainFaults } from './explanations.js';
import { print, readInput } from './terminal.js';

export function rosterCommands(): Command {
  const roster = new Command('roster').description('名册 / rosters');
  roster
    .command('import')
    .argument('<contest>', '竞赛代号 / the contest’s slug')
    .argument('<file>', '.xlsx · .csv')
    .option('--dry-run', '只检查，不写入 / check only, store nothing')
    .description('导入竞赛的名册（全部成功或全部不导入） / import a contest’s roster, all or nothing')
    .action(importRoster);
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
