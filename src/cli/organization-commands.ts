import { basename } from 'node:path';
import { Command } from 'commander';
import {
  ImportOrganizations,
  type OrganizationImportReport,
} from '../features/organization-imports/organization-imports.public.js';
import { OrganizationSearch } from '../features/organizations/organizations.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said } from '../platform/http/said.js';
import { withApplication } from './application.js';
import { print, readInput } from './terminal.js';
import { printList } from './terminal-table.js';

/** More than anybody reads; whoever wants all of them asks for JSON. */
const MOST_LISTED = 1000;

export function organizationCommands(): Command {
  const organization = new Command('organization').description('单位 / organizations');
  organization
    .command('import')
    .argument('<file>', '.xlsx · .csv')
    .option('--dry-run', '只检查，不写入 / check only, store nothing')
    .description('导入单位名单（全部成功或全部不导入） / import a list of organizations, all or nothing')
    .action(importOrganizations);
  organization
    .command('list')
    .argument('[text]', '名称、拼音首字母或代码 / part of a name, pinyin initials or a code')
    .option('--json', '以 JSON 输出 / as JSON')
    .description('列出或查找单位 / list or find organizations')
    .action(listOrganizations);
  return organization;
}

async function importOrganizations(file: string, flags: { dryRun?: boolean }): Promise<void> {
  const bytes = await readInput(file);
  const report = await withApplication(
    (app) => app.get(ImportOrganizations, { strict: false }).run({ name: basename(file), bytes }, flags, COMMAND_LINE),
    flags.dryRun ? 'none' : 'make-if-missing',
  );
  printReport(report);
}

function printReport({ dryRun, created, changed, unchanged, headCounts }: OrganizationImportReport): void {
  print(
    said(
      `${dryRun ? '检查通过（未写入）' : '已导入'}：新增 ${created} 个单位，更新 ${changed} 个，未变 ${unchanged} 个，登记在册人数 ${headCounts} 个。`,
      `${dryRun ? 'Checked (nothing stored)' : 'Imported'}: ${created} new, ${changed} changed, ${unchanged} unchanged, ${headCounts} head counts.`,
    ),
  );
}

async function listOrganizations(text: string | undefined, flags: { json?: boolean }): Promise<void> {
  const limit = flags.json ? Number.MAX_SAFE_INTEGER : MOST_LISTED;
  const found = await withApplication((app) =>
    app.get(OrganizationSearch, { strict: false }).find({ text: text ?? '', codes: true, limit }),
  );
  printList(
    [
      { title: said('代码', 'CODE'), cell: ({ code }) => code },
      { title: said('单位', 'ORGANIZATION'), cell: ({ path }) => path.join(' / ') },
    ],
    found,
    flags,
  );
}
