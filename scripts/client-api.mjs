// Writes the types that the client knows the API by, from the description that the server as it is now gives of itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, checkNode, ROOT } from './prepare.mjs';

checkNode();
buildServer();
const { CLIENT_SCHEMA, clientSchema } = await import('../web/build/client-schema.mjs');
writeFileSync(CLIENT_SCHEMA, await clientSchema(await description()));

/** What a server with nothing in it answers at /api/openapi.json. */
async function description() {
  const folder = mkdtempSync(join(tmpdir(), 'zhisai-api-'));
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: folder, DEMO: 'off', HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    const answer = await fetch(`${await addressOf(server)}/api/openapi.json`);
    if (!answer.ok) throw new Error(`/api/openapi.json: ${answer.status}`);
    return await answer.json();
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The server says where it is once it listens. */
function addressOf(server) {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const [address] = /http:\/\/[\w.]+:\d+(?=\s)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
