import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { accountCommands } from './account-commands.js';
import { bankCommands } from './bank-commands.js';
import { contestCommands } from './contest-commands.js';
import { resultCommands } from './result-commands.js';
import { explain, print, withApplication } from './terminal.js';
import { said } from '../platform/http/said.js';

const program = new Command('zhisai')
  .description('知赛的管理命令 / the operator’s command line of Zhisai')
  .showHelpAfterError()
  .exitOverride();

program
  .command('migrate')
  .description('建立或更新数据库结构 / create or update the database')
  .action(() => withApplication(async () => print(said('数据库已是最新。', 'The database is up to date.'))));

for (const commands of [bankCommands(), contestCommands(), accountCommands()]) program.addCommand(commands);
for (const command of resultCommands()) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said already what was wrong with the words of the call.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    explain(error);
    process.exitCode = 1;
  }
}
