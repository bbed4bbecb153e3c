import { spawn } from 'node:child_process';
import { freePort } from './postgres-server.mjs';

/** The built server in a process of its own, as an operator starts it. */
export interface BuiltServer {
  readonly url: string;
  /** Everything that it has said so far. */
  readonly said: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
}

export async function startBuilt(environment: Record<string, string>): Promise<BuiltServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    signal: (name) => child.kill(name),
    ended,
  };
}

/** Waits until it says that it runs. */
export async function ready(server: BuiltServer): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.said().includes('Zhisai is running')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not ready within 30 s: ${server.said()}`);
}
