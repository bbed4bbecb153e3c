import { initialsOf } from '../src/features/organizations/organizations.public.js';
import type { RunningApp } from './running-app.js';

/** Of one organization: its path as people write it, and its code. */
export type Planted = readonly [path: string, code: string];

/** A province with two cities, one of which has a county; another province. */
export const PLANTED: readonly Planted[] = [
  ['山西省', 'SX'],
  ['山西省/太原市', 'TY'],
  ['山西省/太原市/清徐县', 'QX'],
  ['山西省/大同市', 'DT'],
  ['河北省', 'HB'],
];

/** Puts organizations in place, past their import; answers their ids by code. Those above come before those below. */
export async function plantOrganizations(
  running: RunningApp,
  planted: readonly Planted[] = PLANTED,
): Promise<Record<string, string>> {
  const known = new Map<string, { id: string; path: string }>();
  for (const [written, code] of planted) {
    const names = written.split('/');
    const name = names.at(-1) ?? '';
    const above = known.get(names.slice(0, -1).join('/'));
    const id = `organization-${code}`;
    const path = `${above?.path ?? '/'}${id}/`;
    known.set(written, { id, path });
    await running.sql(
      `INSERT INTO organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)`,
      [id, code, name, above?.id ?? null, names.length - 1, path, initialsOf(name), running.clock.now().getTime()],
    );
  }
  await running.sql('UPDATE organization_tree SET revision = revision + 1');
  return Object.fromEntries(planted.map(([, code]) => [code, `organization-${code}`]));
}
