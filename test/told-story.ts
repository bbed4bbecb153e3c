import { ALL_RIGHT } from './competition.js';

/** What one person does, and what is decided about them; `number`: which of their attempts, from 0. */
export type Deed =
  | { readonly kind: 'attempt'; readonly answers: string }
  | { readonly kind: 'void' | 'restore'; readonly number: number }
  | { readonly kind: 'disqualify' | 'reinstate' };

export interface Story {
  /** Of each of the cast, in the order in which they happen. */
  readonly deeds: readonly (readonly Deed[])[];
  /** The last of the cast turns out to be the one before. */
  readonly samePerson: boolean;
  /** 河北省 turns out to be 大同市. */
  readonly sameOrganization: boolean;
}

export type Step = { readonly who: number; readonly deed: Deed } | 'samePerson' | 'sameOrganization';

/** Answers and the points that they earn. */
export const SHEETS: Readonly<Record<string, number>> = { '': 0, '1A': 1, '1A 2D': 2, '1A 4AC': 3, [ALL_RIGHT]: 5 };

export const CAST: readonly { name: string; organization: string; team: string | null }[] = [
  { name: '选手 01', organization: 'QX', team: '甲队' },
  { name: '选手 02', organization: 'QX', team: '甲队' },
  { name: '选手 03', organization: 'TY', team: '甲队' },
  { name: '选手 04', organization: 'DT', team: '乙队' },
  { name: '选手 05', organization: 'HB', team: '乙队' },
  { name: '选手 06', organization: 'HB', team: null },
];

/** Fewer heads than people, in places. */
export const HEADS: Readonly<Record<string, number>> = { QX: 1, DT: 2, HB: 5 };

/** By level; a head count that nobody declared is that of those below: 1 for 太原市, and 1 + 2 for 山西省. */
const TREE: readonly { code: string; name: string; above: string | null; level: number; heads: number }[] = [
  { code: 'SX', name: '山西省', above: null, level: 0, heads: 3 },
  { code: 'HB', name: '河北省', above: null, level: 0, heads: 5 },
  { code: 'TY', name: '太原市', above: 'SX', level: 1, heads: 1 },
  { code: 'DT', name: '大同市', above: 'SX', level: 1, heads: 2 },
  { code: 'QX', name: '清徐县', above: 'TY', level: 2, heads: 1 },
];

interface Outcome {
  readonly name: string;
  readonly organization: string;
  readonly team: string | null;
  readonly score: number;
  readonly attempts: number;
}

/** Each in its own order; `together` is of two who may be one person. */
export function chainsOf({ deeds, samePerson, sameOrganization }: Story): {
  apart: Step[][];
  together: Step[][];
  merge: Step[];
} {
  const chains = deeds.map((own, who) => own.map((deed): Step => ({ who, deed })));
  return {
    apart: chains.slice(0, 4),
    together: [...chains.slice(4), samePerson ? ['samePerson'] : []],
    merge: sameOrganization ? ['sameOrganization'] : [],
  };
}

/** All steps, those of each chain in their order. */
export function interleaved(chains: readonly (readonly Step[])[], random: (below: number) => number): Step[] {
  const left = chains.map((chain) => [...chain]).filter((chain) => chain.length > 0);
  const steps: Step[] = [];
  while (left.length > 0) {
    const place = random(left.length);
    const chain = left[place] as Step[];
    steps.push(chain.shift() as Step);
    if (chain.length === 0) left.splice(place, 1);
  }
  return steps;
}

/** What the boards have to say of a story, worked out in the plainest way there is: without any order of events. */
export function expectedBoards(story: Story): { people: string[]; teams: string[]; organizations: string[] } {
  const outcomes = outcomesOf(story);
  return { people: peopleLines(outcomes), teams: teamLines(outcomes), organizations: organizationLines(outcomes) };
}

/** Of everybody who counts: the best of what stands. */
function outcomesOf({ deeds, samePerson, sameOrganization }: Story): Outcome[] {
  const scores = deeds.map(standingScores);
  if (samePerson) {
    scores[4]?.push(...(scores[5] ?? []));
    scores[5] = [];
  }
  return CAST.flatMap(({ name, organization, team }, who) => {
    const own = scores[who] ?? [];
    const isOut = lastOf(deeds[who] ?? [], ['disqualify', 'reinstate']) === 'disqualify';
    if (own.length === 0 || isOut) return [];
    const organizationNow = sameOrganization && organization === 'HB' ? 'DT' : organization;
    return [{ name, organization: organizationNow, team, score: Math.max(...own), attempts: own.length }];
  });
}

/** Points of the attempts that aren't void in the end. */
function standingScores(deeds: readonly Deed[]): number[] {
  const attempts = deeds.flatMap((deed) => (deed.kind === 'attempt' ? [SHEETS[deed.answers] ?? 0] : []));
  return attempts.filter((_, number) => {
    const about = deeds.filter((deed) => 'number' in deed && deed.number === number);
    return lastOf(about, ['void', 'restore']) !== 'void';
  });
}

function lastOf(deeds: readonly Deed[], kinds: readonly Deed['kind'][]): Deed['kind'] | undefined {
  return deeds.filter(({ kind }) => kinds.includes(kind)).at(-1)?.kind;
}

/** One more than those who are ahead, by the first key that differs. */
function place<T>(one: T, all: readonly T[], keys: (of: T) => readonly number[]): number {
  const own = keys(one);
  const isAhead = (other: T) => {
    const differing = keys(other)
      .map((key, index) => key - (own[index] ?? -1))
      .find((difference) => difference !== 0);
    return differing !== undefined && differing > 0;
  };
  return 1 + all.filter(isAhead).length;
}

function peopleLines(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .map((one) => {
      const at = place(one, outcomes, ({ score, attempts }) => [score, -attempts]);
      return `${at} ${one.name} ${one.score} ${one.attempts}`;
    })
    .sort();
}

function teamLines(outcomes: readonly Outcome[]): string[] {
  const teams = ['甲队', '乙队'].flatMap((name) => {
    const scores = outcomes.filter(({ team }) => team === name).map(({ score }) => score);
    return scores.length === 0 ? [] : [{ name, sum: total(scores), scores: scores.sort((a, b) => b - a) }];
  });
  // Without a second member there is nothing to be ahead by.
  const keys = ({ sum, scores }: (typeof teams)[number]) => [sum, scores[0] ?? -1, scores[1] ?? -1];
  return teams.map((team) => `${place(team, teams, keys)} ${team.name} ${team.sum}`).sort();
}

function organizationLines(outcomes: readonly Outcome[]): string[] {
  const belongs = (code: string | null, to: string): boolean =>
    code !== null && (code === to || belongs(TREE.find((one) => one.code === code)?.above ?? null, to));
  const figures = TREE.map(({ code, name, level, heads }) => {
    const scores = outcomes.filter(({ organization }) => belongs(organization, code)).map(({ score }) => score);
    return { name, level, heads, scores, points: total(scores) };
  }).filter(({ scores }) => scores.length > 0);
  return [0, 1, 2].flatMap((level) => {
    const compared = figures.filter((one) => one.level === level);
    return compared
      .map((one) => {
        const { name, heads, scores, points } = one;
        const rate = Math.min(100, percent(scores.length, heads));
        const passed = scores.filter((score) => score >= 3).length;
        return [
          place(one, compared, (of) => [of.points]),
          name,
          `${scores.length}/${heads}=${rate}`,
          Math.floor((100 * points) / scores.length) / 100,
          percent(passed, scores.length),
          points,
        ].join(' ');
      })
      .sort();
  });
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

function percent(part: number, of: number): number {
  return Math.floor((10_000 * part) / of) / 100;
}
