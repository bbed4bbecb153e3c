import { Command, Option } from 'commander';
import { DateTime } from 'luxon';
import { AccountDirectory, CreateAccount, ResetPassword } from '../features/accounts/accounts.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said, type Said } from '../platform/http/said.js';
import { ROLES, type Role } from '../platform/session/roles.js';
import { withApplication } from './application.js';
import { language, print } from './terminal.js';
import { printList } from './terminal-table.js';

interface CreateFlags {
  readonly name?: string;
  readonly role: Role;
  readonly password?: string;
}

interface ListFlags {
  readonly search?: string;
  readonly role?: Role;
  readonly json?: boolean;
}

const ROLE_NAMES: Readonly<Record<Role, Said>> = {
  contestant: said('选手', 'contestant'),
  viewer: said('查看者', 'viewer'),
  organizer: said('主办方', 'organizer'),
  administrator: said('管理员', 'administrator'),
};

/** Accounts read at once. */
const PAGE = 1000;

export function accountCommands(): Command {
  const account = new Command('account').description('账号 / accounts');
  account
    .command('create')
    .argument('<login>')
    .option('--name <name>', '姓名，默认与登录名相同 / name, the login by default')
    .addOption(new Option('--role <role>').choices([...ROLES]).default('organizer'))
    .option('--password <password>', '默认随机生成 / made up by default')
    .description('建立账号 / create an account')
    .action(createAccount);
  account
    .command('reset-password')
    .argument('<login>')
    .option('--password <password>', '默认随机生成 / made up by default')
    .description('重设密码，原有登录全部失效 / reset a password and end all its sessions')
    .action(resetPassword);
  account
    .command('list')
    .option('--search <text>', '姓名或登录名的一部分 / part of a name or login')
    .addOption(new Option('--role <role>').choices([...ROLES]))
    .option('--json', '以 JSON 输出 / as JSON')
    .description('列出账号，新的在前 / list accounts, the newest first')
    .action(listAccounts);
  return account;
}

async function createAccount(login: string, { name, role, password }: CreateFlags): Promise<void> {
  const { account, generatedPassword } = await withApplication(
    (app) =>
      app.get(CreateAccount, { strict: false }).run({ name: name ?? login, login, role, password }, COMMAND_LINE),
    'make-if-missing',
  );
  const { zh, en } = ROLE_NAMES[account.role];
  print(said(`已建立账号 ${account.login}（${zh}）。`, `Created account ${account.login} (${en}).`));
  printGenerated(generatedPassword);
}

async function resetPassword(login: string, { password }: { password?: string }): Promise<void> {
  const { generatedPassword } = await withApplication((app) =>
    app.get(ResetPassword, { strict: false }).run({ login }, password, COMMAND_LINE),
  );
  print(said(`已重设 ${login} 的密码。`, `The password of ${login} has been reset.`));
  printGenerated(generatedPassword);
}

function printGenerated(password: string | null): void {
  if (password) print(said(`密码（只显示这一次）：${password}`, `Password (shown this once): ${password}`));
}

async function listAccounts({ search, role, json }: ListFlags): Promise<void> {
  const accounts = await withApplication((app) =>
    allAccounts(app.get(AccountDirectory, { strict: false }), { search, role }),
  );
  printList(
    [
      { title: said('登录名', 'LOGIN'), cell: ({ login }) => login },
      { title: said('姓名', 'NAME'), cell: ({ name }) => name },
      { title: said('角色', 'ROLE'), cell: (account) => ROLE_NAMES[account.role][language] },
      {
        title: said('建立时间', 'CREATED'),
        cell: ({ createdAt }) => DateTime.fromJSDate(createdAt).toFormat('yyyy-MM-dd HH:mm'),
      },
      {
        title: said('状态', 'STATE'),
        cell: ({ disabledAt }) => (disabledAt ? said('已停用', 'disabled') : said('正常', 'active'))[language],
      },
    ],
    accounts,
    { json },
  );
}

async function allAccounts(directory: AccountDirectory, filter: { search?: string; role?: Role }) {
  const found = [];
  for (let after: string | undefined; ;) {
    const { accounts, next } = await directory.page(filter, { after, limit: PAGE });
    for (const { id, login, name, role, createdAt, disabledAt } of accounts)
      found.push({ id, login, name, role, createdAt, disabledAt });
    if (next === null) return found;
    after = next;
  }
}
