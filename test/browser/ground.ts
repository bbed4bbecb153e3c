import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { freePort } from '../postgres-server.mjs';
import { startServer } from '../server-process.mjs';
import { CHROMIUM_OPTIONS, chromiumProgram } from './chromium.mjs';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  locale: 'zh-CN',
};
export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };

const PASSWORD = 'a long enough password';
const ADMIN_PASSWORD = 'correct-horse-battery';

export interface StoredAnswer {
  readonly n: number;
  readonly choice: readonly string[];
  readonly seq: number;
}

/** A body of any route. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = Record<string, any>;

/** The built server with the demo, and Chromium. */
export class Ground {
  private readonly contexts: BrowserContext[] = [];
  private people = 0;

  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly dataDir: string,
    private readonly browser: Browser,
    private server: Awaited<ReturnType<typeof startServer>>,
  ) {}

  static async prepare(): Promise<Ground> {
    const dataDir = await mkdtemp(join(tmpdir(), 'zhisai-browser-'));
    const port = await freePort();
    const server = await Ground.serve(dataDir, port);
    const executablePath = chromiumProgram();
    if (!executablePath) throw new Error('Chromium is not installed');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_OPTIONS });
    return new Ground(`http://127.0.0.1:${port}`, port, dataDir, browser, server);
  }

  private static serve(dataDir: string, port: number) {
    const environment = { PORT: String(port), DATA_DIR: dataDir, ADMIN_PASSWORD, LOG_LEVEL: 'error', DATABASE_URL: '' };
    return startServer('dist/main.js', environment);
  }

  async tearDown(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Closes what a test opened. */
  async tidy(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  /** Stops the server, and gives back how to start it again on the same address and data. */
  async stopServer(): Promise<() => Promise<void>> {
    await this.server.stop();
    return async () => {
      this.server = await Ground.serve(this.dataDir, this.port);
    };
  }

  /** A browser of its own: another device. */
  async device(options: BrowserContextOptions = PHONE): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...options, baseURL: this.url });
    context.setDefaultTimeout(15_000);
    this.contexts.push(context);
    return context;
  }

  /** A login that nobody has. */
  newLogin(): string {
    this.people += 1;
    return `walker-${this.people}`;
  }

  readonly password = PASSWORD;

  /** Somebody signed in on this device, entered, with an attempt under way; the page shows its first question. */
  async answering(
    device: BrowserContext,
    slug = 'quality-outline',
  ): Promise<{ page: Page; attemptId: string; entryId: string; login: string }> {
    const login = this.newLogin();
    const token = await this.signUp(login);
    const { entry } = await this.call('POST', `/api/contests/${slug}/entries`, token, {});
    const { attempt } = await this.call('POST', `/api/contests/${slug}/attempts`, token, {});
    await this.carry(device, token);
    const page = await device.newPage();
    await page.goto(`/attempts/${attempt.id}`);
    await page.locator('fieldset').waitFor();
    return { page, attemptId: attempt.id, entryId: entry.id, login };
  }

  async signUp(login: string, name = '选手 01'): Promise<string> {
    const body = { name, login, password: PASSWORD };
    return (await this.call('POST', '/api/accounts', null, body)).token;
  }

  /** Signs a device in as the owner of the token. */
  async carry(device: BrowserContext, token: string): Promise<void> {
    await device.addCookies([{ name: 'zhisai_session', value: token, url: this.url, httpOnly: true }]);
    await this.remember(device, 'signed-in');
  }

  /** A choice that was made on this device before. (An empty page has no storage and is passed by.) */
  async remember(device: BrowserContext, name: string): Promise<void> {
    await device.addInitScript(`if (location.protocol !== 'about:') localStorage.setItem('zhisai.${name}', 'yes')`);
  }

  async tokenOf(login: string): Promise<string> {
    return (await this.call('POST', '/api/session', null, { login, password: PASSWORD })).token;
  }

  /** What the server has, whatever a page shows. */
  async storedAnswers(login: string, attemptId: string): Promise<Map<number, readonly string[]>> {
    const { answers } = await this.call('GET', `/api/attempts/${attemptId}`, await this.tokenOf(login));
    return new Map((answers as StoredAnswer[]).map(({ n, choice }) => [n, choice]));
  }

  /** Whoever runs the contests. */
  async organizer(): Promise<string> {
    return (await this.call('POST', '/api/session', null, { login: 'admin', password: ADMIN_PASSWORD })).token;
  }

  /** What an organizer decides about somebody: `extra-time`, `voided-attempts` or `disqualifications`. */
  async rule(slug: string, what: string, about: object): Promise<void> {
    await this.call('POST', `/api/contests/${slug}/rulings/${what}`, await this.organizer(), about);
  }

  /** Publishes a contest on the shipped bank. */
  async openContest(slug: string, document: object): Promise<void> {
    await this.call('PUT', `/api/contests/${slug}/document?publish=true`, await this.organizer(), document);
  }

  /** Sends a table as an organizer does, and gives back what the server says. */
  async sendTable(path: string, lines: readonly string[]): Promise<Answer> {
    return this.call('POST', path, await this.organizer(), lines.join('\r\n'), 'text/csv');
  }

  async call(
    method: string,
    path: string,
    token: string | null,
    body?: object | string,
    type = 'application/json',
  ): Promise<Answer> {
    const reply = await fetch(this.url + path, {
      method,
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : { text };
  }
}

/** The sign beside the answers. */
export async function waitForSign(page: Page, state: string, timeout = 15_000): Promise<void> {
  await page.locator(`[role=status][data-state="${state}"]`).waitFor({ timeout });
}

/** Taps an option of the question in sight. */
export async function tapOption(page: Page, letter: string): Promise<void> {
  await page.locator('.option', { has: page.locator(`.letter:text-is("${letter}")`) }).tap();
}

/** Which question is in sight, by the words at the top. */
export async function numberInSight(page: Page): Promise<number> {
  return Number((await page.locator('.count [aria-hidden]').innerText()).split('/')[0]);
}

/** A short contest that closes by the clock. */
export function contestClosingIn(seconds: number, more: object = {}): object {
  const now = Date.now();
  return {
    title: '马上结束的竞赛',
    opensAt: new Date(now - 3_600_000).toISOString(),
    closesAt: new Date(now + seconds * 1000).toISOString(),
    registration: { mode: 'open' },
    paper: {
      drawnPer: 'contest',
      sections: [{ title: '判断题', type: 'true-false', points: 1, draw: { bank: 'quality-outline', count: 5 } }],
    },
    publication: { results: 'onSubmit', review: 'never', leaderboards: { for: 'everyone', names: 'masked' } },
    ...more,
  };
}
