/** How members' scores make a team's: contest document, `teams.score`. */
export type TeamScoreRule = 'sum' | 'average' | `best:${number}`;
/** What a member without a score means: contest document, `teams.absent`. */
export type AbsentRule = 'zero' | 'leftOut';

export interface TeamRule {
  readonly score: TeamScoreRule;
  readonly absent: AbsentRule;
}

/** What a member's own attempts came to. */
export interface MemberResult {
  /** Hundredths. */
  readonly score: number;
  readonly timeUsedMs: number;
  readonly finishedAt: Date;
}

export interface TeamMember {
  readonly id: string;
  /** Null: absent. */
  readonly result: MemberResult | null;
}

export interface TeamScore {
  /** Hundredths. */
  readonly score: number;
  /** Over the members who count. */
  readonly timeUsedMs: number;
  /** When the last of the members who count finished. */
  readonly finishedAt: Date;
  /** The scores of all members who have one, the best first: what the ties `bestMember`, `secondMember`, … compare. */
  readonly memberScores: readonly number[];
  /** The members who make the score, the best first. */
  readonly counting: readonly string[];
}

const BEST = 'best:';

/**
 * A team's score out of its members', in whatever order they come; null while nobody of it has a score.
 *
 * `sum` adds everybody up, `best:<n>` the best n, and `average` is rounded down to a hundredth of a point. An absent
 * member earns nothing under any of them; what `absent` decides is the average: under `zero` it is taken over all members,
 * under `leftOut` over those who have a score. Of two members with equal scores the one who used less time counts first,
 * then who finished first, then the smaller id.
 *
 * Source: contest document, `teams`; a metrology contest of 2012: three people a team, their papers add up.
 */
export function teamScore({ score: rule, absent }: TeamRule, members: readonly TeamMember[]): TeamScore | null {
  const present = members.flatMap(({ id, result }) => (result ? [{ id, ...result }] : [])).sort(betterMember);
  const counting = present.slice(0, rule.startsWith(BEST) ? Number(rule.slice(BEST.length)) : present.length);
  if (counting.length === 0) return null;
  const shares = rule !== 'average' ? 1 : absent === 'zero' ? members.length : counting.length;
  return {
    score: Math.floor(sum(counting.map(({ score }) => score)) / shares),
    timeUsedMs: sum(counting.map(({ timeUsedMs }) => timeUsedMs)),
    finishedAt: new Date(Math.max(...counting.map(({ finishedAt }) => finishedAt.getTime()))),
    memberScores: present.map(({ score }) => score),
    counting: counting.map(({ id }) => id),
  };
}

type Present = MemberResult & Pick<TeamMember, 'id'>;

function betterMember(a: Present, b: Present): number {
  return (
    b.score - a.score ||
    a.timeUsedMs - b.timeUsedMs ||
    a.finishedAt.getTime() - b.finishedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
