import { Argument, Command, CommanderError, Option } from 'commander';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../platform/http/said.js';
import { speakOfCalls } from './call-words.js';

/** What a call of a small program writes, and commander's own name for it. */
function said(language: Language, words: readonly string[]) {
  const program = new Command('zhisai');
  const contest = new Command('contest').description('竞赛 / contests');
  contest
    .command('step')
    .argument('<slug>', '网址名')
    .addArgument(new Argument('<to>').choices(['provisional', 'final']))
    .requiredOption('--remark <remark>', '理由')
    .addOption(new Option('--role <role>', '角色').choices(['organizer', 'viewer']).default('viewer'))
    .action(() => undefined);
  contest
    .command('list')
    .option('--json', '以 JSON 输出')
    .action(() => undefined);
  program.addCommand(contest);
  speakOfCalls(program, language);
  let text = '';
  const write = (words: string) => (text += words);
  for (const command of [program, contest, ...contest.commands])
    command.configureOutput({ writeErr: write, writeOut: write });
  try {
    program.parse(words, { from: 'user' });
    return { text, code: null };
  } catch (error) {
    return { text, code: error instanceof CommanderError ? error.code : error };
  }
}

const STEP = ['contest', 'step', 'spring', 'final'];

describe('a call that is not understood', () => {
  it.each([
    ['unknownOption', ['contest', 'list', '--nothing'], '没有 --nothing 这个选项。', "unknown option '--nothing'"],
    ['unknownOption', ['contest', 'list', '--jso'], '没有 --jso 这个选项。是不是想写 --json？', 'Did you mean --json?'],
    ['unknownCommand', ['contest', 'stop'], '没有 stop 这个命令。是不是想写 step？', "unknown command 'stop'"],
    ['unknownCommand', ['nothing'], '没有 nothing 这个命令。', "unknown command 'nothing'"],
    ['missingArgument', ['contest', 'step', '--remark', 'x'], '缺少 <slug>。', "missing required argument 'slug'"],
    ['optionMissingArgument', [...STEP, '--remark'], '选项 --remark <remark> 后面缺少内容。', 'argument missing'],
    ['missingMandatoryOptionValue', STEP, '缺少选项 --remark <remark>，这一项必须写。', 'not specified'],
    ['excessArguments', ['contest', 'list', 'a', 'b'], '应有 0 项，却写了 2 项。', 'Expected 0 arguments but got 2'],
    [
      'invalidArgument',
      ['contest', 'step', 'spring', 'over', '--remark', 'x'],
      '<to> 不能是 over，可选：provisional、final。',
      'Allowed choices are provisional, final.',
    ],
    [
      'invalidArgument',
      [...STEP, '--remark', 'x', '--role', 'boss'],
      '选项 --role <role> 不能是 boss，可选：organizer、viewer。',
      'Allowed choices are organizer, viewer.',
    ],
  ])('%s: %s', (code, words, chinese, english) => {
    const [zh, en] = [said('zh', words), said('en', words)];
    expect([zh.code, en.code]).toEqual([`commander.${code}`, `commander.${code}`]);
    expect(zh.text.split('\n')[0]).toBe(chinese);
    expect(zh.text).not.toMatch(/error|did you|usage|options:/i);
    expect(zh.text).toContain('\n\n用法：');
    expect(en.text).toContain(english);
    expect(en.text).toContain('\n\nUsage: ');
  });

  it('is not what a call that is understood gets', () => {
    expect(said('zh', [...STEP, '--remark', 'x'])).toEqual({ text: '', code: null });
  });
});

describe('the help of a command', () => {
  const chinese = said('zh', ['contest', 'step', '--help']);

  it('has Chinese headings where the rest is Chinese', () => {
    expect(chinese.code).toBe('commander.helpDisplayed');
    expect(chinese.text.match(/^\S+：/gm)).toEqual(['用法：', '参数：', '选项：']);
    expect(said('zh', ['--help']).text).toMatch(/^命令：$/m);
    expect(said('en', ['--help']).text).toMatch(/^Commands:$/m);
  });

  it('says what may be chosen', () => {
    expect(chinese.text).toMatch(/^ {2}--role <role> +角色（可选：organizer、viewer；默认：viewer）$/m);
    expect(chinese.text).toMatch(/^ {2}to +（可选：provisional、final）$/m);
    expect(chinese.text).toMatch(/^ {2}-h, --help +显示帮助/m);
  });
});
