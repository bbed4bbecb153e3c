import { Command, Option } from 'commander';
import { CreateAccount, ResetPassword } from '../features/accounts/accounts.public.js';
import { COMMAND_LINE } from '../platform/audit/audit-log.js';
import { said } from '../platform/http/said.js';
import { ROLES, type Role } from '../platform/session/roles.js';
import { print, withApplication } from './terminal.js';

interface CreateFlags {
  readonly name?: string;
  readonly role: Role;
  readonly password?: string;
}

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
  return account;
}

async function createAccount(login: string, { name, role, password }: CreateFlags): Promise<void> {
  const { account, generatedPassword } = await withApplication((app) =>
    app.get(CreateAccount, { strict: false }).run({ name: name ?? login, login, role, password }, COMMAND_LINE),
  );
  print(
    said(`已建立账号 ${account.login}（${account.role}）。`, `Created account ${account.login} (${account.role}).`),
  );
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
