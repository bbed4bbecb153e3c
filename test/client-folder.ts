import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const SCRIPT = `console.log(${JSON.stringify('知赛'.repeat(100))});\n`;

/** A built client in small: the real page before it is built, one script, and what is beside it. */
export async function smallClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhisai-client-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), await readFile('web/index.html'));
  for (const name of ['icon.svg', 'old-browser.js'])
    await compressed(folder, name, await readFile(`web/public/${name}`));
  await compressed(join(folder, 'assets'), 'index-12345678.js', Buffer.from(SCRIPT));
  return folder;
}

async function compressed(folder: string, name: string, content: Buffer): Promise<void> {
  await writeFile(join(folder, name), content);
  await writeFile(join(folder, `${name}.gz`), gzipSync(content));
  await writeFile(join(folder, `${name}.br`), brotliCompressSync(content));
}
