import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { said } from '../http/said.js';
import { PASSWORD_LENGTH } from './password-length.js';
import { StartFault } from './start-fault.js';

/** What the operator decides, parsed once at the start. Nothing outside this folder reads the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute folder for everything that must survive a restart in embedded mode. */
  readonly dataDir: string;
  /** null: SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Used for the first administrator at the first start only; null: a random one, printed once. */
  readonly adminPassword: string | null;
  /** null: made once and kept in `dataDir`. */
  readonly sessionSecret: string | null;
  /** The address people type, without a trailing slash; null: not known. */
  readonly publicUrl: string | null;
  /** Addresses, networks (`10.0.0.0/8`) or their names, whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly demo: boolean;
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const SETTINGS = Symbol('settings');

/** A setting that makes no sense. */
export class SettingsFault extends StartFault {}

/** Without DATA_DIR the server and the command line agree on one folder, from wherever they are called. */
const USUAL_DATA_DIR = fileURLToPath(new URL('../../../data', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsFault naming the first setting that makes no sense */
export function readSettings(environment: Environment = process.env): Settings {
  refuseRedis(environment.REDIS_URL);
  return {
    port: portOf(environment.PORT),
    host: given(environment.HOST) ?? '0.0.0.0',
    dataDir: resolve(given(environment.DATA_DIR) ?? USUAL_DATA_DIR),
    databaseUrl: urlOf('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']),
    adminPassword: passwordOf(environment.ADMIN_PASSWORD),
    sessionSecret: secretOf(environment.SESSION_SECRET),
    publicUrl: urlOf('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    trustedProxies: proxiesOf(environment.TRUSTED_PROXIES),
    demo: oneOf('DEMO', environment.DEMO, ['on', 'off'], 'on') === 'on',
    logLevel: oneOf('LOG_LEVEL', environment.LOG_LEVEL, LOG_LEVELS, 'info'),
  };
}

/** Whether whoever starts asked for more than a sentence when the start fails. */
export function tracesAreWanted(environment: Environment = process.env): boolean {
  return ['debug', 'trace'].includes(environment.LOG_LEVEL?.trim().toLowerCase() ?? '');
}

export function databaseFile(settings: Settings): string {
  return join(settings.dataDir, 'zhisai.sqlite');
}

function given(value: string | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}

function fault(name: string, zh: string, en: string): SettingsFault {
  return new SettingsFault(said(`设置 ${name} 有误：${zh}。`, `The setting ${name} ${en}.`));
}

function portOf(value: string | undefined): number {
  const text = given(value);
  if (text === null) return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw fault('PORT', `“${text}”不是 0 到 65535 之间的整数`, `is "${text}", not a whole number from 0 to 65535`);
  return port;
}

function urlOf(name: string, value: string | undefined, protocols: readonly string[]): string | null {
  const text = given(value);
  if (text === null) return null;
  const expected = protocols.map((protocol) => `${protocol}//…`);
  if (!isReadable(text) || !protocols.includes(new URL(text).protocol))
    throw fault(
      name,
      `应为形如 ${expected.join(' 或 ')} 的地址，其中的特殊字符（例如密码里的 # / % @）要写成百分号编码`,
      `must be an address like ${expected.join(' or ')}, with special characters (such as # / % @ in a password) percent-encoded`,
    );
  return text;
}

function isReadable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, pathname } = new URL(address);
  try {
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== undefined);
  } catch {
    return false;
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], otherwise: T): T {
  const text = given(value);
  if (text === null) return otherwise;
  const found = allowed.find((candidate) => candidate === text.toLowerCase());
  if (!found)
    throw fault(
      name,
      `“${text}”无效，可选：${allowed.join('、')}`,
      `is "${text}"; choose one of ${allowed.join(', ')}`,
    );
  return found;
}

function passwordOf(value: string | undefined): string | null {
  const text = given(value);
  if (text === null) return null;
  const { least, most } = PASSWORD_LENGTH;
  const length = [...text.normalize('NFKC')].length;
  if (length < least) throw fault('ADMIN_PASSWORD', `至少需要 ${least} 个字符`, `needs at least ${least} characters`);
  if (length > most) throw fault('ADMIN_PASSWORD', `最多 ${most} 个字符`, `may have at most ${most} characters`);
  return text;
}

/** It would be taken for a promise that several processes share one contest, which isn't kept yet. */
function refuseRedis(value: string | undefined): void {
  if (given(value) === null) return;
  throw fault(
    'REDIS_URL',
    '目前还不支持多个进程共同运行，请去掉这一项，只启动一个进程',
    "can't be used: several processes aren't supported yet; remove it and start one process",
  );
}

/** Networks that have a name. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function proxiesOf(value: string | undefined): string[] {
  const proxies = (given(value) ?? 'loopback').split(',').map((proxy) => proxy.trim());
  const wrong = proxies.find((proxy) => !NAMED_NETWORKS.includes(proxy) && !isNetwork(proxy));
  if (wrong !== undefined)
    throw fault(
      'TRUSTED_PROXIES',
      `“${wrong}”不是地址或网段；应为用逗号分开的地址，例如 10.0.0.5,192.168.0.0/16`,
      `has "${wrong}", which is no address or network; list them with commas, for example 10.0.0.5,192.168.0.0/16`,
    );
  return proxies;
}

/** `10.0.0.5`, `10.0.0.0/8`, `fd00::/8`. A network of everything would believe everyone, so it isn't one. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits);
}

function secretOf(value: string | undefined): string | null {
  const text = given(value);
  if (text !== null && text.length < 32)
    throw fault('SESSION_SECRET', '至少需要 32 个字符', 'needs at least 32 characters');
  return text;
}
