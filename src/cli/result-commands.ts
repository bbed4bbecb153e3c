import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, ExportResults } from '../features/result-exports/result-exports.public.js';
import { type Verification, VerifyContest } from '../features/verification/verification.public.js';
import { said } from '../platform/http/said.js';
import { terminalLanguage } from '../platform/settings/terminal-language.js';
import { withApplication } from './application.js';
import { explainDifferences } from './explanations.js';
import { plannedOutput, writeOutput } from './output-file.js';
import { CommandFailed, print } from './terminal.js';

export function resultCommands(): Command[] {
  const results = new Command('results').description('成绩 / results');
  results
    .command('export')
    .argument('<contest>')
    .addOption(new Option('--format <format>').choices([...EXPORT_FORMATS]))
    .option('--to <file>', '写到文件，格式随扩展名 / write to a file, in the format of its extension')
    .description('导出成绩表，默认为 xlsx / export the results, as xlsx by default')
    .action(exportResults);

  const verify = new Command('verify')
    .argument('[contest]', '默认检查全部 / all by default')
    .description('用保存的作答重新计算全部分数和名次并比较 / compute every score and place again and compare')
    .action(verifyContests);
  return [results, verify];
}

async function exportResults(contest: string, flags: { format?: ExportFormat; to?: string }): Promise<void> {
  const output = plannedOutput(flags, EXPORT_FORMATS, 'xlsx');
  await withApplication(async (app) => {
    const reader = { language: terminalLanguage(), full: true };
    const { content } = await app.get(ExportResults, { strict: false }).run(contest, output.format, reader);
    await writeOutput(output, content);
  });
}

async function verifyContests(slug: string | undefined): Promise<void> {
  const verified = await withApplication((app) => app.get(VerifyContest, { strict: false }).run(slug));
  if (verified.length === 0)
    throw new CommandFailed(
      said(
        '这个数据库里没有已发布的竞赛，没有什么可以核对。',
        'This database has no published contest, so there is nothing to verify.',
      ),
    );
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
