import { answered, api } from '../api/client.ts';
import type { Leaderboard } from '../api/shapes.ts';

/** Which of a contest's boards: of persons or of teams, of everybody or of one division. */
export interface WhichBoard {
  readonly kind: 'individuals' | 'teams';
  readonly division?: string | undefined;
}

export interface BoardPart {
  readonly limit: number;
  readonly after: number;
  readonly around?: 'me';
  readonly search?: string;
}

/** A part of a board. The browser asks with the tag of what it has, and hears when that is still right. @throws ApiTrouble */
export function loadBoard(slug: string, { kind, division }: WhichBoard, part: BoardPart): Promise<Leaderboard> {
  const query = { ...part, ...(division && { division }) };
  if (kind === 'teams') {
    return answered(() => api.GET('/api/contests/{slug}/leaderboards/teams', { params: { path: { slug }, query } }));
  }
  const path = { slug, kind };
  return answered(() => api.GET('/api/contests/{slug}/leaderboards/{kind}', { params: { path, query } }));
}
