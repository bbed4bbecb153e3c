import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { type ExportFormat, ExportResults } from '../features/result-exports/result-exports.public.js';
import { type Verification, VerifyContest } from '../features/verification/verification.public.js';
import { said } from '../platform/http/said.js';
import { terminalLanguage } from '../platform/settings/terminal-language.js';
import { CommandFailed, explainDifferences, print, withApplication } from './terminal.js';

export function resultCommands(): Command[] {
  const results = new Command('results').description('成绩 / results');
  results
    .command('export')
    .argument('<contest>')
    .addOption(new Option('--format <format>').choices(['xlsx', 'csv']).default('xlsx'))
    .option('--to <file>', '写到文件 / write to a file')
    .description('导出成绩表 / export the results')
    .action(exportResults);

  const verify = new Command('verify')
    .argument('[contest]', '默认检查全部 / all by default')
    .description('用保存的作答重新计算全部分数和名次并比较 / compute every score and place again and compare')
    .action(verifyContests);
  return [results, verify];
}

async function exportResults(contest: string, flags: { format: ExportFormat; to?: string }): Promise<void> {
  await withApplication(async (app) => {
    const reader = { language: terminalLanguage(), full: true };
    const { content } = await app.get(ExportResults, { strict: false }).run(contest, flags.format, reader);
    if (flags.to) await pipeline(content, createWriteStream(flags.to));
    else await pipeline(content, process.stdout, { end: false });
  });
  if (flags.to) print(said(`已写入 ${flags.to}。`, `Written to ${flags.to}.`));
}

async function verifyContests(slug: string | undefined): Promise<void> {
  const verified = await withApplication((app) => app.get(VerifyContest, { strict: false }).run(slug));
  for (const verification of verified) report(verification);
  const differences = verified.reduce((sum, { differences: found }) => sum + found.length, 0);
  if (differences > 0) throw new CommandFailed(said(`共有 ${differences} 处不一致。`, `${differences} differences.`));
}

function report({ contest, attempts, standings, differences }: Verification): void {
  print(
    said(
      `${contest}：${attempts} 份答卷，${standings} 个成绩，${differences.length} 处不一致。`,
      `${contest}: ${attempts} attempts, ${standings} standings, ${differences.length} differences.`,
    ),
  );
  explainDifferences(differences);
}
