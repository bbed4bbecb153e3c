import type { RunningApp } from './running-app.js';

interface Line {
  readonly place: number | null;
  readonly name: string;
  readonly headCount: number | null;
  readonly participants: number;
  readonly participationRate: number | null;
  readonly average: number;
  readonly passRate: number | null;
  readonly excellenceRate: number | null;
  readonly totalPoints: number;
  readonly award: number | null;
  readonly awarded: boolean;
}

/** `place name figure figure … → award`, a star for who is awarded, `-` for what is not there. */
export async function organizationLines(
  { caller }: RunningApp,
  slug: string,
  query: string,
  figures: readonly Exclude<keyof Line, 'name' | 'awarded'>[],
): Promise<string[]> {
  const { body } = await caller.get(`/api/contests/${slug}/leaderboards/organizations${query}`);
  return (body.entries as Line[]).map((line) =>
    [line.place ?? '-', line.name, ...figures.map((figure) => line[figure] ?? '-'), '→', line.award ?? '-']
      .join(' ')
      .concat(line.awarded ? '*' : ''),
  );
}

let declared = 0;

/** Declares head counts, past the route for it. */
export async function declareHeads(
  running: RunningApp,
  ids: Readonly<Record<string, string>>,
  heads: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [code, count] of Object.entries(heads))
    await running.sql(
      `INSERT INTO organization_head_count (id, organization_id, count, counted_on, declared_at) VALUES (?, ?, ?, '2012-09-01', 0)`,
      [`declared-${++declared}`, ids[code], count],
    );
  await running.sql('UPDATE organization_tree SET head_counts = head_counts + 1');
}
