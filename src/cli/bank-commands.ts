import { basename } from 'node:path';
import { Command, Option } from 'commander';
import {
  type BankFormatName,
  CheckBank,
  ExportBank,
  ImportBank,
  type ImportReport,
  QuestionBankViews,
} from '../features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import type { Fault } from '../platform/http/refusal.js';
import { said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { explainFaults } from './explanations.js';
import { plannedOutput, writeOutput } from './output-file.js';
import { CommandFailed, print, readInput } from './terminal.js';
import { printList } from './terminal-table.js';

interface ImportFlags {
  readonly bank?: string;
  readonly title?: string;
  readonly dryRun?: boolean;
  readonly retireMissing?: boolean;
}

const FORMATS = ['yaml', 'xlsx', 'csv'] as const satisfies readonly BankFormatName[];

export function bankCommands(): Command {
  const bank = new Command('bank').description('题库 / question banks');
  bank
    .command('import')
    .argument('<file>', '.yaml · .xlsx · .csv')
    .option('--bank <code>', '题库代号 / the bank’s code, if the file doesn’t say')
    .option('--title <title>', '题库名称 / the bank’s title')
    .option('--dry-run', '只检查，不写入 / check only, store nothing')
    .option('--retire-missing', '停用文件里没有的试题 / retire questions that the file doesn’t name')
    .description('导入题库（全部成功或全部不导入） / import a bank, all or nothing')
    .action((file: string, flags: ImportFlags) => importBank(file, flags));
  bank
    .command('check')
    .argument('<file>')
    .option('--bank <code>', '题库代号 / the bank’s code, if the file doesn’t say')
    .description('检查题库文件，不连接数据库 / check a bank’s file without a database')
    .action(checkBank);
  bank
    .command('export')
    .argument('<bank>')
    .addOption(new Option('--format <format>').choices([...FORMATS]))
    .option('--to <file>', '写到文件，格式随扩展名 / write to a file, in the format of its extension')
    .description('导出题库，默认为 yaml / export a bank, as yaml by default')
    .action(exportBank);
  bank
    .command('list')
    .option('--json', '以 JSON 输出 / as JSON')
    .description('列出全部题库 / list all banks')
    .action(listBanks);
  return bank;
}

async function importBank(file: string, flags: ImportFlags): Promise<void> {
  const bytes = await readInput(file);
  const report = await withApplication(
    (app) => app.get(ImportBank, { strict: false }).run({ name: basename(file), bytes }, flags, COMMAND_LINE),
    flags.dryRun ? 'none' : 'make-if-missing',
  );
  printReport(report);
}

function printReport(report: ImportReport): void {
  const { bank, title, created, changed, unchanged, retired, missing, dryRun, notes } = report;
  print(
    said(
      `${dryRun ? '检查通过（未写入）' : '已导入'}：${title}（${bank}）新增 ${created} 题，更新 ${changed} 题，未变 ${unchanged} 题，停用 ${retired} 题。`,
      `${dryRun ? 'Checked (nothing stored)' : 'Imported'}: ${title} (${bank}): ${created} new, ${changed} changed, ${unchanged} unchanged, ${retired} retired.`,
    ),
  );
  printNotes(notes);
  if (missing.length > 0 && retired === 0)
    print(
      said(
        `题库里另有 ${missing.length} 题不在文件中，保持不变：${missing.slice(0, 10).join('、')}${missing.length > 10 ? '…' : ''}`,
        `The bank has ${missing.length} more that the file doesn't name; they stay: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? '…' : ''}`,
      ),
    );
}

async function checkBank(file: string, flags: { bank?: string }): Promise<void> {
  const report = await new CheckBank().run({ name: basename(file), bytes: await readInput(file) }, flags);
  const { questions, byType, faultCount, faults, notes } = report;
  explainFaults(faults);
  if (faultCount > 0)
    throw new CommandFailed(
      said(
        `共有 ${faultCount} 处需要修改。`,
        `${faultCount} ${faultCount === 1 ? 'place needs' : 'places need'} correcting.`,
      ),
    );
  print(
    said(
      `没有发现问题：判断题 ${byType['true-false']} 题，单选题 ${byType.single} 题，多选题 ${byType.multiple} 题，共 ${questions} 题。`,
      `No faults found: ${byType['true-false']} true/false, ${byType.single} single and ${byType.multiple} multiple choice, ${questions} in all.`,
    ),
  );
  printNotes(notes);
}

/** Remarks that keep nobody from importing. */
function printNotes(notes: readonly Fault[]): void {
  if (notes.length === 0) return;
  print(said('请留意：', 'Please note:'));
  explainFaults(notes);
}

async function exportBank(bank: string, flags: { format?: BankFormatName; to?: string }): Promise<void> {
  const output = plannedOutput(flags, FORMATS, 'yaml');
  const bytes = await withApplication((app) => app.get(ExportBank, { strict: false }).run(bank, output.format));
  await writeOutput(output, bytes);
}

async function listBanks(flags: { json?: boolean }): Promise<void> {
  const banks = await withApplication((app) => app.get(QuestionBankViews, { strict: false }).summaries());
  printList(
    [
      { title: said('代号', 'CODE'), cell: ({ code }) => code },
      { title: said('名称', 'TITLE'), cell: ({ title }) => title },
      { title: said('试题', 'QUESTIONS'), cell: ({ questions }) => String(questions) },
      { title: said('已停用', 'RETIRED'), cell: ({ retired }) => String(retired) },
    ],
    banks,
    flags,
  );
}
