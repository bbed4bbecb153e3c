import { join, resolve } from 'node:path';

/** What the operator decides, parsed once at the start. Nothing else reads the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute folder for everything that must survive a restart in embedded mode. */
  readonly dataDir: string;
  /** null: SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** null: one process. */
  readonly redisUrl: string | null;
  /** Used for the first administrator at the first start only; null: a random one, printed once. */
  readonly adminPassword: string | null;
  /** null: made once and kept in `dataDir`. */
  readonly sessionSecret: string | null;
  /** The address people type, without a trailing slash; null: not known. */
  readonly publicUrl: string | null;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const SETTINGS = Symbol('settings');

/** A setting that makes no sense; its message is a sentence for the operator that names the setting. */
export class SettingsFault extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsFault naming the first setting that makes no sense */
export function readSettings(environment: Environment = process.env): Settings {
  return {
    port: portOf(environment.PORT),
    host: given(environment.HOST) ?? '0.0.0.0',
    dataDir: resolve(given(environment.DATA_DIR) ?? './data'),
    databaseUrl: urlOf('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']),
    redisUrl: urlOf('REDIS_URL', environment.REDIS_URL, ['redis:', 'rediss:']),
    adminPassword: passwordOf(environment.ADMIN_PASSWORD),
    sessionSecret: secretOf(environment.SESSION_SECRET),
    publicUrl: urlOf('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    demo: oneOf('DEMO', environment.DEMO, ['on', 'off'], 'on') === 'on',
    logLevel: oneOf('LOG_LEVEL', environment.LOG_LEVEL, LOG_LEVELS, 'info'),
  };
}

export function databaseFile(settings: Settings): string {
  return join(settings.dataDir, 'zhisai.sqlite');
}

function given(value: string | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}

function fault(name: string, zh: string, en: string): SettingsFault {
  return new SettingsFault(`${name}:${zh} / ${name} ${en}`);
}

function portOf(value: string | undefined): number {
  const text = given(value);
  if (text === null) return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw fault('PORT', `“${text}” 不是 0 到 65535 之间的整数`, `is "${text}", not a whole number from 0 to 65535`);
  return port;
}

function urlOf(name: string, value: string | undefined, protocols: readonly string[]): string | null {
  const text = given(value);
  if (text === null) return null;
  const expected = protocols.map((protocol) => `${protocol}//…`);
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw fault(name, `应为形如 ${expected.join(' 或 ')} 的地址`, `must be an address like ${expected.join(' or ')}`);
  return text;
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], otherwise: T): T {
  const text = given(value);
  if (text === null) return otherwise;
  const found = allowed.find((candidate) => candidate === text.toLowerCase());
  if (!found)
    throw fault(
      name,
      `“${text}” 无效，可选：${allowed.join('、')}`,
      `is "${text}"; choose one of ${allowed.join(', ')}`,
    );
  return found;
}

function passwordOf(value: string | undefined): string | null {
  const text = given(value);
  if (text !== null && text.length < 8)
    throw fault('ADMIN_PASSWORD', '至少需要 8 个字符', 'needs at least 8 characters');
  return text;
}

function secretOf(value: string | undefined): string | null {
  const text = given(value);
  if (text !== null && text.length < 32)
    throw fault('SESSION_SECRET', '至少需要 32 个字符', 'needs at least 32 characters');
  return text;
}
