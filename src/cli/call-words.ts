import type { Argument, Command, Help, Option } from 'commander';
import type { Language } from '../platform/http/said.js';
import { widthOf } from './terminal-table.js';

/** What commander says of a call that it doesn't understand, in English only, and the same in Chinese. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*?)'/, '没有 $1 这个选项。'],
  [/^error: unknown command '(.*?)'/, '没有 $1 这个命令。'],
  [/^error: missing required argument '(.*)'/, '缺少 <$1>。'],
  [/^error: option '(.*)' argument missing/, '选项 $1 后面缺少内容。'],
  [/^error: required option '(.*)' not specified/, '缺少选项 $1，这一项必须写。'],
  [
    /^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\./,
    '应有 $1 项，却写了 $2 项。',
  ],
  [/^error: option '(.*)' argument '([^]*)' is invalid\. Allowed choices are (.*)\./, '选项 $1 不能是 $2，可选：$3。'],
  [
    /^error: command-argument value '([^]*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./,
    '<$2> 不能是 $1，可选：$3。',
  ],
  [/\n\(Did you mean (?:one of )?(.*)\?\)/, '是不是想写 $1？'],
];

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Makes a command and all below it speak one language about how they are called. */
export function speakOfCalls(command: Command, language: Language): void {
  command
    .showHelpAfterError()
    .exitOverride()
    .helpOption('-h, --help', '显示帮助 / show this help')
    .configureHelp({ displayWidth: widthOf, ...(language === 'zh' && CHINESE_HELP) })
    .configureOutput({ outputError: (text, write) => write(callFault(text, language)) });
  if (command.commands.length > 0) command.helpCommand('help [command]', '显示某个命令的帮助 / help for a command');
  for (const below of command.commands) speakOfCalls(below, language);
}

/** What isn't known stays as commander says it. */
function callFault(text: string, language: Language): string {
  if (language === 'en') return text;
  const listed = text.replace(/(?<=Allowed choices are .*), /g, '、');
  return FAULTS.reduce((said, [english, chinese]) => said.replace(english, chinese), listed);
}

const CHINESE_HELP: Partial<Help> = {
  styleTitle: (title) => HEADINGS[title] ?? title,
  optionDescription: ({ description, argChoices, defaultValue }: Option) =>
    described(description, { choices: argChoices, usual: defaultValue }),
  argumentDescription: ({ description, argChoices, defaultValue }: Argument) =>
    described(description, { choices: argChoices, usual: defaultValue }),
};

function described(description: string, { choices, usual }: { choices: string[] | undefined; usual: unknown }): string {
  const more = [
    ...(choices ? [`可选：${choices.join('、')}`] : []),
    ...(usual === undefined ? [] : [`默认：${usual as string}`]),
  ];
  return more.length > 0 ? `${description}（${more.join('；')}）` : description;
}
