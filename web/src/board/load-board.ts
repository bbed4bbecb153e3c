import { answered, api } from '../api/client.ts';
import type { Leaderboard } from '../api/shapes.ts';

/** A part of the board of persons. The browser asks with the tag of what it has, and hears when that is still right. @throws ApiTrouble */
export function loadBoard(
  slug: string,
  query: { limit: number; after: number; around?: 'me'; search?: string },
): Promise<Leaderboard> {
  return answered(() =>
    api.GET('/api/contests/{slug}/leaderboards/{kind}', { params: { path: { slug, kind: 'individuals' }, query } }),
  );
}
