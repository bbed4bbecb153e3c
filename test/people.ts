import { FirstAdministrator } from '../src/features/accounts/accounts.public.js';
import { ROLES, type Role } from '../src/platform/session/roles.js';
import type { Caller } from './caller.js';
import { ADMIN_PASSWORD, type RunningApp } from './running-app.js';

export type Actors = Record<Role | 'stranger', Caller>;

export const PASSWORD = 'a long enough password';

/** Signs somebody up; answers with a caller that is them. */
export async function signUp(running: RunningApp, login: string, name = '选手'): Promise<Caller> {
  const reply = await running.caller.post('/api/accounts', { name, login, password: PASSWORD });
  if (reply.status !== 201) throw new Error(`sign-up of ${login}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return running.caller.signedIn(reply.body.token as string);
}

export async function signIn(running: RunningApp, login: string, password = PASSWORD): Promise<Caller> {
  const reply = await running.caller.post('/api/session', { login, password });
  if (reply.status !== 200) throw new Error(`sign-in of ${login}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return running.caller.signedIn(reply.body.token as string);
}

/** One signed-in person of each role, and a second contestant who is a stranger to the first. */
export async function signUpEveryRole(running: RunningApp): Promise<Actors> {
  const { login } = await running.app.get(FirstAdministrator, { strict: false }).ensure();
  const administrator = await signIn(running, login, ADMIN_PASSWORD);
  const actors: Partial<Actors> = { administrator, stranger: await signUp(running, 'stranger') };
  for (const role of ROLES.filter((role) => role !== 'administrator')) {
    actors[role] = role === 'contestant' ? await signUp(running, role) : await appointed(running, administrator, role);
  }
  return actors as Actors;
}

async function appointed(running: RunningApp, administrator: Caller, role: Role): Promise<Caller> {
  const person = { name: '选手', login: role, password: PASSWORD, role };
  const reply = await administrator.post('/api/accounts/appointed', person);
  if (reply.status >= 300) throw new Error(`appointment of ${role}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return signIn(running, role);
}

/** A small bank whose secrets are easy to look for. */
export const TEST_BANK = `
bank: test-bank
title: 测试题库
questions:
  - code: TC-J1
    type: true-false
    stem: 水在标准大气压下的沸点是 100 摄氏度。
    key: A
    explanation: SECRET-EXPLANATION 1
  - code: TC-S1
    type: single
    stem: 哪一个数最大？
    options: [一, 二, 三, 四]
    key: D
    explanation: SECRET-EXPLANATION 2
  - code: TC-M1
    type: multiple
    stem: 哪些是偶数？
    options: [二, 三, 四, 五]
    key: AC
    explanation: SECRET-EXPLANATION 3
`;

/** Loads the test bank and opens `test-contest` on it. */
export async function openTestContest(
  running: RunningApp,
  organizer: Caller,
  changes: Record<string, unknown> = {},
): Promise<void> {
  const imported = await organizer.post('/api/banks/test-bank/imports?format=yaml', undefined, {
    raw: TEST_BANK,
    headers: { 'content-type': 'application/yaml' },
  });
  if (imported.status !== 200) throw new Error(`import: ${imported.status} ${JSON.stringify(imported.body)}`);
  const applied = await organizer.put('/api/contests/test-contest/document', { ...testContest(running), ...changes });
  if (applied.status >= 300) throw new Error(`apply: ${applied.status} ${JSON.stringify(applied.body)}`);
  const published = await organizer.post('/api/contests/test-contest/publication');
  if (published.status >= 300) throw new Error(`publish: ${published.status} ${JSON.stringify(published.body)}`);
}

/** Open from an hour ago for a day; results and review only after the close. */
export function testContest(running: RunningApp): Record<string, unknown> {
  const now = running.clock.now().getTime();
  const section = (title: string, type: string, code: string) => ({
    title,
    type,
    points: 1,
    questions: [`test-bank/${code}`],
  });
  return {
    slug: 'test-contest',
    title: '测试竞赛',
    organizers: ['测试单位'],
    introduction: '只用于测试。',
    opensAt: new Date(now - 3_600_000).toISOString(),
    closesAt: new Date(now + 86_400_000).toISOString(),
    registration: { mode: 'open' },
    paper: {
      sections: [
        section('判断题', 'true-false', 'TC-J1'),
        section('单选题', 'single', 'TC-S1'),
        section('多选题', 'multiple', 'TC-M1'),
      ],
    },
    time: { limit: 'PT60M' },
    attempts: { total: 3, counts: 'best' },
    scoring: { multipleChoice: 'allOrNothing' },
    ranking: { ties: ['timeUsed', 'finishedAt'] },
    publication: { results: 'onClose', review: 'onClose', leaderboards: { for: 'organizers', names: 'masked' } },
  };
}
