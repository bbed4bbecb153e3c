import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ContestCatalogue } from '../features/contests/contests.public.js';
import {
  EXPORT_FORMATS,
  EXPORT_TABLES,
  type ExportFormat,
  ExportResults,
  type ExportTable,
} from '../features/result-exports/result-exports.public.js';
import { CheckResultDocument } from '../features/result-documents/result-documents.public.js';
import {
  type TreeVerification,
  type Verification,
  VerifyContest,
  VerifyTree,
} from '../features/verification/verification.public.js';
import { Refusal } from '../platform/http/refusal.js';
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
    .addOption(
      new Option(
        '--table <table>',
        '选手、代表队或单位，默认为选手 / people, teams or organizations; people by default',
      ).choices([...EXPORT_TABLES]),
    )
    .option('--organization <code>', '只要一个单位及其下级的 / only what is of one organization and those below it')
    .option('--to <file>', '写到文件，格式随扩展名 / write to a file, in the format of its extension')
    .description('导出成绩表，默认为 xlsx / export the results, as xlsx by default')
    .action(exportResults);

  results
    .command('check')
    .argument('<contest>')
    .argument('<number>', '成绩文件的编号 / of the result document', wholeNumber)
    .option('--basis <file>', '写出依据的全部数据，其 SHA-256 就是现在的校验值 / write what is hashed now')
    .description(
      '核对成绩文件：编号、校验值，以及现在的数据是否仍得出它 / check a result document against what is stored',
    )
    .action(checkDocument);

  const verify = new Command('verify')
    .argument('[contest]', '默认检查全部 / all by default')
    .description('用保存的作答重新计算全部分数和名次并比较 / compute every score and place again and compare')
    .action(verifyContests);
  return [results, verify];
}

interface ExportFlags {
  readonly format?: ExportFormat;
  readonly to?: string;
  readonly organization?: string;
  readonly table?: ExportTable;
}

async function exportResults(contest: string, flags: ExportFlags): Promise<void> {
  const output = plannedOutput(flags, EXPORT_FORMATS, 'xlsx');
  await withPublished(contest, async (app) => {
    const reader = { language: terminalLanguage(), full: true };
    const exporting = app.get(ExportResults, { strict: false });
    const { content } = await exporting.run(contest, { ...flags, format: output.format }, reader);
    await writeOutput(output, content);
  });
}

async function checkDocument(contest: string, number: number, flags: { basis?: string }): Promise<void> {
  await withPublished(contest, async (app) => {
    const check = app.get(CheckResultDocument, { strict: false });
    const { state, issuedAt, hash, files, newest } = await check.receipt(contest, number);
    const at = issuedAt.toISOString();
    print(said(`第 ${number} 号（${state}），${at} 出具。`, `No. ${number} (${state}), issued ${at}.`));
    print(said(`校验值 ${hash}`, `hash ${hash}`));
    for (const { name, hash: ofFile } of files) print(said(`${name} ${ofFile}`, `${name} ${ofFile}`));
    if (flags.basis) await pipeline(await check.text(contest), createWriteStream(flags.basis));
    const { hashNow } = await check.again(contest, number);
    if (hashNow !== hash) throw new CommandFailed(movedSince(hashNow, number, newest));
    print(said('现在的数据仍得出这个校验值。', 'What is stored still comes to this hash.'));
  });
}

function movedSince(hashNow: string, number: number, newest: number) {
  return newest > number
    ? said(
        `现在的数据得出另一个校验值 ${hashNow}：此后成绩有过变动。最新的是第 ${newest} 号。`,
        `What is stored now comes to another hash, ${hashNow}: results have changed since. The newest is no. ${newest}.`,
      )
    : said(
        `现在的数据得出另一个校验值 ${hashNow}：此后成绩有过变动，或数据被改动。zhisai verify 会指出不一致之处。`,
        `What is stored now comes to another hash, ${hashNow}: results have changed since, or data were tampered with. zhisai verify says what doesn't fit.`,
      );
}

function wholeNumber(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written)) throw new InvalidArgumentError('应为从 1 开始的整数。 / A whole number from 1.');
  return Number(written);
}

async function verifyContests(slug: string | undefined): Promise<void> {
  const { tree, verified } = await withPublished(slug, async (app) => ({
    verified: await app.get(VerifyContest, { strict: false }).run(slug),
    tree: await app.get(VerifyTree, { strict: false }).run(),
  }));
  if (tree.organizations > 0) reportTree(tree);
  if (verified.length === 0)
    throw new CommandFailed(
      said(
        '这个数据库里没有已发布的竞赛，没有什么可以核对。',
        'This database has no published contest, so there is nothing to verify.',
      ),
    );
  for (const verification of verified) report(verification);
  const differences = [tree, ...verified].reduce((sum, { differences: found }) => sum + found.length, 0);
  if (differences > 0) throw new CommandFailed(said(`共有 ${differences} 处不一致。`, `${differences} differences.`));
}

function reportTree({ organizations, differences }: TreeVerification): void {
  print(
    said(
      `单位：${organizations} 个，${differences.length} 处不一致。`,
      `organizations: ${organizations}, ${differences.length} differences.`,
    ),
  );
  explainDifferences(differences);
}

/** @throws CommandFailed that says so where the contest is there but a draft, which has no results */
function withPublished<Result>(
  slug: string | undefined,
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  return withApplication(async (app) => {
    try {
      return await work(app);
    } catch (error) {
      const isMissing = error instanceof Refusal && error.parts.code === 'contest-not-found';
      if (isMissing && slug !== undefined && (await isDraft(app, slug))) throw stillDraft(slug);
      throw error;
    }
  });
}

async function isDraft(app: INestApplicationContext, slug: string): Promise<boolean> {
  const contests = await app.get(ContestCatalogue, { strict: false }).all({ drafts: true });
  return contests.some((one) => one.slug === slug && one.state === 'draft');
}

function stillDraft(slug: string): CommandFailed {
  return new CommandFailed(
    said(
      `竞赛 ${slug} 还是草稿，没有成绩。发布用 zhisai contest apply <规程文件> --publish。`,
      `The contest ${slug} is a draft and has no results. To publish it: zhisai contest apply <its document> --publish.`,
    ),
  );
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
