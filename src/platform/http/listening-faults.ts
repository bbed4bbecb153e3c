import type { Settings } from '../settings/settings.js';
import { type Said, said } from './said.js';

/**
 * Why nobody can be listened to, for the operator: PORT or HOST.
 *
 * @returns null for an error that neither explains
 */
export function listeningFault(error: unknown, { port, host }: Settings): Said | null {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EADDRINUSE':
      return said(
        `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 换一个端口。`,
        `The port ${port} is in use. Stop the other program, or choose another port with PORT.`,
      );
    case 'EACCES':
      return said(
        `没有权限使用端口 ${port}。请用 PORT 换一个 1024 或以上的端口。`,
        `There is no permission to use the port ${port}. Choose one from 1024 on with PORT.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return said(
        `HOST 中的“${host}”不是这台机器的地址。请改成它的一个地址；0.0.0.0 表示所有地址。`,
        `HOST is "${host}", which is no address of this machine. Set it to one of its addresses; 0.0.0.0 means all of them.`,
      );
    default:
      return null;
  }
}
