import { Argument, Command } from 'commander';
import { stringify } from 'yaml';
import { ApplyContest, ContestCatalogue, readContestFile, TakeStep } from '../features/contests/contests.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said, type Said } from '../platform/http/said.js';
import { explainFaults, print, printRaw, readInput, withApplication } from './terminal.js';

const OUTCOMES: Readonly<Record<'created' | 'changed' | 'unchanged', Said>> = {
  created: said('已建立', 'Created'),
  changed: said('已更新', 'Changed'),
  unchanged: said('没有变化', 'Unchanged'),
};

export function contestCommands(): Command {
  const contest = new Command('contest').description('竞赛 / contests');
  contest
    .command('apply')
    .argument('<file>', 'YAML')
    .option('--publish', '同时发布 / publish it as well')
    .option('--dry-run', '只检查，不写入 / check only, store nothing')
    .description('使竞赛与规程文件一致 / make a contest what its document says')
    .action(applyContest);
  contest
    .command('show')
    .argument('<slug>')
    .description('显示竞赛规程 / print a contest’s document')
    .action(showContest);
  contest
    .command('step')
    .argument('<slug>')
    .addArgument(new Argument('<to>').choices(['provisional', 'publicized', 'final']))
    .requiredOption('--remark <remark>', '理由 / the reason')
    .description(
      '宣布结果、公示、最终确认，依次进行 / declare the results, publicize them, make them final, in this order',
    )
    .action(takeStep);
  return contest;
}

async function applyContest(file: string, flags: { publish?: boolean; dryRun?: boolean }): Promise<void> {
  const document = readContestFile((await readInput(file)).toString('utf8'));
  const options = { publish: flags.publish ?? false, dryRun: flags.dryRun ?? false };
  const { contest, outcome, obstacles, notices } = await withApplication((app) =>
    app.get(ApplyContest, { strict: false }).run(document, options, COMMAND_LINE),
  );
  const { zh, en } = OUTCOMES[outcome];
  print(said(`${zh}：${contest.slug}（${contest.state}）`, `${en}: ${contest.slug} (${contest.state})`));
  explainFaults(notices);
  if (obstacles.length === 0) return;
  print(said('发布之前还需要：', 'Before it can be published:'));
  explainFaults(obstacles);
}

async function showContest(slug: string): Promise<void> {
  const contest = await withApplication((app) =>
    app.get(ContestCatalogue, { strict: false }).bySlug(slug, { drafts: true }),
  );
  printRaw(stringify(contest.current.document, { lineWidth: 0 }));
}

async function takeStep(slug: string, to: string, flags: { remark: string }): Promise<void> {
  const contest = await withApplication((app) =>
    app.get(TakeStep, { strict: false }).run(slug, to, flags.remark, COMMAND_LINE),
  );
  print(said(`${contest.slug}：${contest.state}`, `${contest.slug}: ${contest.state}`));
}
