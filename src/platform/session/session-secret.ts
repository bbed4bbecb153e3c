import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder } from '../files/data-folder.js';
import type { Settings } from '../settings/settings.js';

/** The configured secret, or one made at the first start and kept in `dataDir` (readable by its owner only). */
export function sessionSecret(settings: Settings): string {
  if (settings.sessionSecret) return settings.sessionSecret;
  makeDataFolder(settings.dataDir);
  const file = join(settings.dataDir, 'session-secret');
  try {
    // `wx`: of two processes that start at once only one may make it.
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
