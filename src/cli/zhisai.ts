import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { accountCommands } from './account-commands.js';
import { bankCommands } from './bank-commands.js';
import { speakOfCalls } from './call-words.js';
import { contestCommands } from './contest-commands.js';
import { organizationCommands } from './organization-commands.js';
import { resultCommands } from './result-commands.js';
import { rosterCommands } from './roster-commands.js';
import { withApplication } from './application.js';
import { explain } from './explanations.js';
import { language, print } from './terminal.js';
import { said } from '../platform/http/said.js';
import { productVersion } from '../platform/settings/product-version.js';

const program = new Command('zhisai')
  .description('知赛的管理命令 / the operator’s command line of Zhisai')
  .version(productVersion(), '-V, --version', '显示版本 / print the version');

program
  .command('migrate')
  .description('建立或更新数据库结构 / create or update the database')
  .action(() =>
    withApplication(async () => print(said('数据库已是最新。', 'The database is up to date.')), 'make-or-update'),
  );

for (const commands of [bankCommands(), organizationCommands(), contestCommands(), rosterCommands(), accountCommands()])
  program.addCommand(commands);
for (const command of resultCommands()) program.addCommand(command);
speakOfCalls(program, language);

// Whoever reads what is printed may stop reading (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

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
