import type { ContestListAnswer } from '../api/shapes.ts';
import type { OwnContest } from '../person/load-person.ts';

type Listed = Pick<ContestListAnswer['contests'][number], 'slug' | 'state' | 'document'>;

/** What is next in a contest for whoever looks at the list, and where the card leads for it. */
export interface CardStep {
  readonly next: 'join' | 'wait' | 'start' | 'running' | 'answered' | 'result' | 'resultLater' | 'board' | 'none';
  readonly to: string;
}

/** @param own how the person stands in it; undefined: not entered. @param now the server's time, in milliseconds */
export function cardStep(contest: Listed, own: OwnContest | undefined, now: number): CardStep {
  const page = `/contests/${contest.slug}`;
  const { opensAt, closesAt } = contest.document;
  const latest = own?.latest;
  if (latest?.state === 'open') return { next: 'running', to: `/attempts/${latest.id}` };
  if (now >= Date.parse(closesAt) || !['published', 'open'].includes(contest.state))
    return afterwards(contest, own, page);
  if (!own) return { next: 'join', to: page };
  if (now < Date.parse(opensAt)) return { next: 'wait', to: page };
  return { next: own.finished > 0 ? 'answered' : 'start', to: page };
}

function afterwards(contest: Listed, own: OwnContest | undefined, page: string): CardStep {
  if (own && own.finished > 0) {
    if (!own.results.published) return { next: 'resultLater', to: page };
    const shown = own.latest?.state === 'voided' ? null : own.latest;
    return { next: 'result', to: shown ? `/attempts/${shown.id}/result` : page };
  }
  const { results, leaderboards } = contest.document.publication;
  const isPublished = results !== 'manual' || !['published', 'open', 'closed'].includes(contest.state);
  if (leaderboards.for === 'everyone' && isPublished) return { next: 'board', to: `${page}/board` };
  return { next: 'none', to: page };
}
