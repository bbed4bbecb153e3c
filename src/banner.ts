import { listeningAddresses } from './platform/http/listening-addresses.js';
import type { Settings } from './platform/settings/settings.js';

/** @param password null: there is nothing to tell */
export interface Introduced {
  readonly login: string;
  readonly password: string | null;
}

/** What whoever starts the server wants to know, to be written at once. */
export function bannerOf(settings: Settings, port: number, administrator: Introduced): string {
  const [here = '', ...elsewhere] = settings.publicUrl ? [settings.publicUrl] : listeningAddresses(settings.host, port);
  const lines = [`知赛已启动 / Zhisai is running:  ${here}`];
  if (elsewhere.length > 0) lines.push(`同一网络中 / In the same network:  ${elsewhere.join('  ')}`);
  return `\n${[...lines, ...administratorLines(administrator)].join('\n')}\n\n`;
}

export function administratorLines({ login, password }: Introduced): string[] {
  const lines = [`管理员 / Administrator:  ${login}`];
  return password ? [...lines, `密码（只显示这一次） / Password (shown this once):  ${password}`] : lines;
}
