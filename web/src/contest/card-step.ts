import type { ContestListAnswer } from '../api/shapes.ts';
import type { OwnContest } from '../person/load-person.ts';
import { isOver } from './state-by-clock.ts';

type Listed = Pick<ContestListAnswer['contests'][number], 'slug' | 'state' | 'document'>;

/** What is next in a contest for whoever looks at the list, and where the card leads for it. */
export interface CardStep {
  readonly next: 'join' | 'wait' | 'start' | 'running' | 'answered' | 'result' | 'resultLater' | 'board' | 'none';
  readonly to: string;
}

/** @param own how the person stands in it; undefined: not entered. @param now the server's time, in milliseconds */
export function cardStep(contest: Listed, own: OwnContest | undefined, now: number): CardStep {
  const page = `/contests/${contest.slug}`;
  const latest = own?.latest;
  if (latest?.state === 'open') return { next: 'running', to: `/attempts/${latest.id}` };
  if (isOver(contest, now)) return afterwards(contest, own, page);
  if (!own) return { next: 'join', to: page };
  if (now < Date.parse(contest.document.opensAt)) return { next: 'wait', to: page };
  return { next: own.finished > 0 ? 'answered' : 'start', to: page };
}

function afterwards(contest: Listed, own: OwnContest | undefined, page: string): CardStep {
  if (own && own.finished > 0) {
    if (!own.results.published) return { next: 'resultLater', to: page };
    // A voided one has no result to lead to.
    if (!own.latest || own.latest.state === 'voided') return { next: 'answered', to: page };
    return { next: 'result', to: `/attempts/${own.latest.id}/result` };
  }
  const { results, leaderboards } = contest.document.publication;
  const isPublished = results !== 'manual' || !['published', 'open', 'closed'].includes(contest.state);
  if (leaderboards.for === 'everyone' && isPublished) return { next: 'board', to: `${page}/board` };
  return { next: 'none', to: page };
}
