import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { accountCommands } from '../../src/cli/account-commands.js';
import { bankCommands } from '../../src/cli/bank-commands.js';
import { contestCommands } from '../../src/cli/contest-commands.js';
import { organizationCommands } from '../../src/cli/organization-commands.js';
import { resultCommands } from '../../src/cli/result-commands.js';
import { rosterCommands } from '../../src/cli/roster-commands.js';
import { openApiDocument } from '../../src/openapi.js';
import { type RunningApp, startApp } from '../running-app.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const CHINESE = '.zh-CN.md';

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const twins = documents
  .filter((path) => path.endsWith(CHINESE))
  .map((path) => [path.replace(CHINESE, '.md'), path] as const);

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const withoutCode = (text: string) => text.replace(/^```[^]*?^```$/gm, '');
const headings = (path: string) => [...withoutCode(read(path)).matchAll(/^(#+) (.*)$/gm)];

/** What is typed, a line each, those that go on joined. */
const typed = (path: string) =>
  [...read(path).matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, lines = '']) =>
    lines.replace(/\\\n/g, ' ').split('\n'),
  );

/** `POST /api/contests/my-contest/steps`, of a line that asks the server; the ids in it are whatever is written. */
function requestIn(line: string): string[] {
  const [, told = '', , path = ''] = /\b(ask|curl) .*?("?)(\$[UC](?:\/[^\s"]*)?)/.exec(line) ?? [];
  if (told === '') return [];
  const whole = path.replace('$C', '/api/contests/my-contest').replace('$U', '/api').replace(/\?.*/, '');
  const isGet = / -G /.test(line) || !/ (-d|--data-binary) /.test(line);
  return [`${/ -X (\w+)/.exec(line)?.[1] ?? (isGet ? 'GET' : 'POST')} ${whole}`];
}

const requestsTyped = (path: string) => typed(path).flatMap(requestIn);
const requestsNamed = (path: string) =>
  [...read(path).matchAll(/\b(GET|POST|PUT|PATCH|DELETE) (\/api\/[^\s`?)，。；]+)/g)].map(
    ([, method, named]) => `${method} ${named}`,
  );
const commandsTyped = (path: string) =>
  typed(path).flatMap((line) => [...line.matchAll(/npx zhisai (.*?)(?= #| > |$)/g)].map(([, words = '']) => words));
const withoutTexts = (words: string) => words.replace(/'[^']*'/g, 'TEXT').replace(/--title \S+/, '--title TEXT');

it('has documents in two languages to hold', () => {
  expect(twins.map(([english]) => english)).toEqual(
    expect.arrayContaining(['README.md', 'docs/contest-document.md', 'docs/organizing.md']),
  );
});

describe.each(twins)('%s and %s', (english, chinese) => {
  it('have the same headings', () => {
    const levels = (path: string) => headings(path).map(([, level]) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it('have the same requests and commands', () => {
    // Ids are words in one and Chinese in the other.
    const parts = (path: string) =>
      requestsTyped(path).map((request) =>
        request.split('/').map((part) => (/^[a-z -]+$/i.test(part) && part !== part.toUpperCase() ? part : '…')),
      );
    expect(parts(chinese)).toEqual(parts(english));
    expect(commandsTyped(chinese).map(withoutTexts)).toEqual(commandsTyped(english).map(withoutTexts));
  });
});

describe('what documents name', () => {
  let running: RunningApp;
  let routes: { method: string; parts: string[] }[];
  beforeAll(async () => {
    running = await startApp({ database: 'sqlite' });
    routes = Object.entries(openApiDocument(running.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), parts: path.split('/') })),
    );
  });
  afterAll(() => running?.stop());

  const isThere = (request: string) => {
    const [method, path = ''] = request.split(' ');
    const parts = path.replace(/\*/g, 'any').split('/');
    return routes.some(
      (route) =>
        route.method === method &&
        route.parts.length === parts.length &&
        route.parts.every((part, at) => part.startsWith('{') || part === parts[at]),
    );
  };

  it('is a route of the API wherever a request is told', () => {
    const told = documents.flatMap((path) => [...requestsTyped(path), ...requestsNamed(path)]);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((request) => !isThere(request))).toEqual([]);
    expect(isThere('POST /api/contests/my-contest/rulings/longer-time')).toBe(false);
  });

  const tops = new Map(
    [
      bankCommands(),
      organizationCommands(),
      contestCommands(),
      rosterCommands(),
      accountCommands(),
      ...resultCommands(),
    ].map((command) => [command.name(), command]),
  );
  const faultOf = (words: string): string[] => {
    const [first = '', second = ''] = words.split(' ');
    if (first === 'migrate') return [];
    const top = tops.get(first);
    const command: Command | undefined = top?.commands.length ? top.commands.find((one) => one.name() === second) : top;
    if (!command) return [words];
    const unknown = [...words.matchAll(/--[a-z-]+/g)].filter(
      ([flag]) => !command.options.some(({ long }) => long === flag),
    );
    return unknown.length > 0 ? [words] : [];
  };

  it('is a command with these options wherever one is told', () => {
    const inline = documents.flatMap((path) =>
      [...withoutCode(read(path)).matchAll(/`(?:npx )?zhisai ([a-z][^`…]*)`/g)].map(([, words = '']) => words),
    );
    const told = [...documents.flatMap(commandsTyped), ...inline.map((words) => words.replace(/\s+/g, ' '))];
    expect(told.length).toBeGreaterThan(50);
    expect(told.flatMap(faultOf)).toEqual([]);
    expect(faultOf('contest stop my-contest')).not.toEqual([]);
  });

  it('is a file or a heading wherever a link leads to one', () => {
    const anchor = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-');
    const broken = documents.flatMap((path) =>
      [...withoutCode(read(path)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
        ([, file = '', place]) => {
          const target = file === '' ? path : join(path, '..', file);
          if (!existsSync(join(ROOT, target))) return [`${path}: ${file}`];
          if (place === undefined || headings(target).some(([, , heading = '']) => anchor(heading) === place))
            return [];
          return [`${path}: ${file}#${place}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });
});
