import { Argument, Command } from 'commander';
import { DateTime } from 'luxon';
import { stringify } from 'yaml';
import {
  type AppliedContest,
  ApplyContest,
  type Contest,
  ContestCatalogue,
  readContestFile,
  ReopenContest,
  STATE_NAMES,
  TakeStep,
} from '../features/contests/contests.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said, type Said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { explainFaults } from './explanations.js';
import { language, print, printRaw, readInput } from './terminal.js';
import { printList } from './terminal-table.js';

const OUTCOMES: Readonly<Record<AppliedContest['outcome'], Said>> = {
  created: said('已建立', 'Created'),
  changed: said('已更新', 'Changed'),
  unchanged: said('没有变化', 'Unchanged'),
};

const CHECKED: Readonly<Record<AppliedContest['outcome'], Said>> = {
  created: said('将会新建竞赛', 'a contest would be created'),
  changed: said('将会更新', 'the contest would be changed'),
  unchanged: said('没有变化', 'nothing would change'),
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
    .argument('<slug>', '竞赛的网址名 / the contest’s slug')
    .description('显示竞赛规程 / print a contest’s document')
    .action(showContest);
  contest
    .command('step')
    .argument('<slug>', '竞赛的网址名 / the contest’s slug')
    .addArgument(new Argument('<to>', '阶段 / the step').choices(['provisional', 'publicized', 'final']))
    .requiredOption('--remark <remark>', '理由 / the reason')
    .description(
      '宣布结果、公示、最终确认，依次进行 / declare the results, publicize them, make them final, in this order',
    )
    .action(takeStep);
  contest
    .command('reopen')
    .argument('<slug>', '竞赛的网址名 / the contest’s slug')
    .requiredOption('--reason <reason>', '理由 / the reason')
    .description(
      '重新开启成绩已最终确认的竞赛，回到初步成绩 / take a final contest back to provisional, so that something can change',
    )
    .action(reopenContest);
  contest
    .command('list')
    .option('--json', '以 JSON 输出 / as JSON')
    .description('列出全部竞赛，包括草稿 / list all contests, drafts included')
    .action(listContests);
  return contest;
}

async function applyContest(file: string, flags: { publish?: boolean; dryRun?: boolean }): Promise<void> {
  const document = readContestFile((await readInput(file)).toString('utf8'));
  const options = { publish: flags.publish ?? false, dryRun: flags.dryRun ?? false };
  const { contest, outcome, obstacles, notices } = await withApplication(
    (app) => app.get(ApplyContest, { strict: false }).run(document, options, COMMAND_LINE),
    options.dryRun ? 'none' : 'make-if-missing',
  );
  if (options.dryRun) printChecked(contest, outcome);
  else printState(contest, OUTCOMES[outcome]);
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
  printState(contest, said('竞赛的状态', 'The state of the contest'));
}

async function reopenContest(slug: string, flags: { reason: string }): Promise<void> {
  const contest = await withApplication((app) =>
    app.get(ReopenContest, { strict: false }).run(slug, flags.reason, COMMAND_LINE),
  );
  printState(contest, said('竞赛的状态', 'The state of the contest'));
}

function printState({ slug, state }: Contest, what: Said): void {
  const { zh, en } = STATE_NAMES[state];
  print(said(`${what.zh}：${slug}（${zh}）`, `${what.en}: ${slug} (${en})`));
}

function printChecked({ slug }: Contest, outcome: AppliedContest['outcome']): void {
  const { zh, en } = CHECKED[outcome];
  print(said(`检查通过（未写入）：${slug}，${zh}。`, `Checked (nothing stored): ${slug}, ${en}.`));
}

async function listContests(flags: { json?: boolean }): Promise<void> {
  const contests = await withApplication((app) => app.get(ContestCatalogue, { strict: false }).all({ drafts: true }));
  printList(
    [
      { title: said('网址名', 'SLUG'), cell: ({ slug }) => slug },
      { title: said('名称', 'TITLE'), cell: ({ title }) => title },
      { title: said('状态', 'STATE'), cell: ({ state }) => STATE_NAMES[state][language] },
      { title: said('开始', 'OPENS'), cell: ({ opensAt, timeZone }) => minuteIn(timeZone, opensAt) },
      { title: said('截止', 'CLOSES'), cell: ({ closesAt, timeZone }) => minuteIn(timeZone, closesAt) },
    ],
    contests.map(({ slug, state, current: { number, document } }) => {
      const { title, opensAt, closesAt, timeZone } = document;
      return { slug, title, state, opensAt, closesAt, timeZone, version: number };
    }),
    flags,
  );
}

function minuteIn(zone: string, instant: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd HH:mm ZZ');
}
