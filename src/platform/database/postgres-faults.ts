import { Refusal } from '../http/refusal.js';
import { type Said, said } from '../http/said.js';
import { refusalOfDatabaseError } from './database-errors.js';

/** Where DATABASE_URL leads, without the password. */
interface Target {
  readonly server: string;
  readonly user: string;
  readonly database: string;
}

type Saying = (target: Target) => Said;

/** PostgreSQL's codes (its manual, appendix A), the network's, those of Node's certificates, and what the driver says without one. */
const SAYINGS: readonly (readonly [RegExp, Saying])[] = [
  [/^(28P01|28000)$|^SASL/, wrongPassword],
  [/^3D000$/, noDatabase],
  [/^42501$/, mayNotMakeTables],
  [/^53100$/, diskFull],
  [/^(57P03|53300)$/, notReady],
  [/^(ENOTFOUND|EAI_AGAIN)$/, noSuchHost],
  [/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)|does not support SSL/, notEncrypted],
];

/**
 * Why PostgreSQL can't be used, for the operator.
 *
 * @returns null when it isn't about the connection or the rights in the database
 */
export function postgresFault(cause: unknown, url: string): Said | null {
  const target = targetOf(url);
  const words = [codeOf(cause), cause instanceof Error ? cause.message : ''];
  const saying = SAYINGS.find(([signs]) => words.some((word) => signs.test(word)));
  if (saying) return saying[1](target);
  const refused = cause instanceof Refusal ? cause : refusalOfDatabaseError(cause);
  return refused ? unreachable(target) : null;
}

function targetOf(url: string): Target {
  const { hostname, port, username, pathname } = new URL(url);
  return {
    server: `${hostname || 'localhost'}:${port || '5432'}`,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username),
  };
}

function wrongPassword({ server, user }: Target): Said {
  return said(
    `数据库服务器 ${server} 不接受用户“${user}”或其密码。请检查 DATABASE_URL 中的用户名和密码（特殊字符要写成百分号编码）。`,
    `The database server ${server} doesn't accept the user "${user}" or the password. Check both in DATABASE_URL (special characters must be percent-encoded).`,
  );
}

function noDatabase({ server, database }: Target): Said {
  return said(
    `数据库服务器 ${server} 上没有数据库“${database}”。请先建立它（CREATE DATABASE），或改正 DATABASE_URL。`,
    `The database server ${server} has no database "${database}". Create it (CREATE DATABASE), or correct DATABASE_URL.`,
  );
}

function mayNotMakeTables({ user, database }: Target): Said {
  return said(
    `用户“${user}”没有在数据库“${database}”中建表的权限。请让它成为该数据库的所有者，或在 DATABASE_URL 中换一个用户。`,
    `The user "${user}" may not make tables in the database "${database}". Make it the owner of the database, or name another user in DATABASE_URL.`,
  );
}

function diskFull({ server }: Target): Said {
  return said(
    `数据库服务器 ${server}（见 DATABASE_URL）的磁盘已满。请腾出空间后再启动。`,
    `The disk of the database server ${server} (see DATABASE_URL) is full. Make room and start again.`,
  );
}

function notReady({ server }: Target): Said {
  return said(
    `数据库服务器 ${server}（见 DATABASE_URL）正在启动，或连接数已满。请稍候再启动。`,
    `The database server ${server} (see DATABASE_URL) is starting, or has no connection free. Start again in a moment.`,
  );
}

function noSuchHost({ server }: Target): Said {
  return said(
    `找不到数据库服务器 ${server}：没有这个主机名。请检查 DATABASE_URL。`,
    `The database server ${server} can't be found: there is no such host. Check DATABASE_URL.`,
  );
}

function notEncrypted({ server }: Target): Said {
  return said(
    `与数据库服务器 ${server} 的加密连接没有建立：它不支持加密，或证书不可信。请检查 DATABASE_URL 中的 sslmode。`,
    `There is no encrypted connection to the database server ${server}: it doesn't support it, or its certificate isn't trusted. Check sslmode in DATABASE_URL.`,
  );
}

function unreachable({ server }: Target): Said {
  return said(
    `连接不上数据库服务器 ${server}。请确认 PostgreSQL 正在运行，并检查 DATABASE_URL 中的地址和端口。`,
    `The database server ${server} can't be reached. Make sure that PostgreSQL is running, and check address and port in DATABASE_URL.`,
  );
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
