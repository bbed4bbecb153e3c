import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import { nameKey } from '../../teams/teams.public.js';
import type { ListedPerson, WantedPerson } from './judge-rows.js';
import type { KnownPerson, RosterPlan } from './plan-roster.js';
import { type RosterField, rowFault } from './roster-row.js';

type Changes = Pick<RosterPlan, 'created' | 'changed'>;

/** What an import does that an organizer may not expect, in the order of the file; it keeps nobody from importing. */
export function rosterNotices(known: readonly KnownPerson[], plan: Changes, mostInTeam: number | null): Fault[] {
  const notices = [...staying(plan), ...(mostInTeam === null ? [] : overfull(known, plan, mostInTeam))];
  return notices.sort((one, other) => Number(one.members?.row) - Number(other.members?.row));
}

const COMPETES_FOR: readonly [field: RosterField, of: keyof ListedPerson, zh: string, en: string][] = [
  ['organization', 'organizationId', '单位', 'organization'],
  ['division', 'division', '组别', 'division'],
  ['team', 'teamName', '代表队', 'team'],
];

/** The roster places somebody once, at the first sign-in. */
function staying({ changed }: Changes): Fault[] {
  return changed
    .filter(({ known }) => known.accountId !== null)
    .flatMap(({ known, wanted }) =>
      COMPETES_FOR.filter(([, of]) => known[of] !== wanted[of]).map(([field, , zh, en]) =>
        rowFault(
          wanted.row,
          field,
          'signed-in-already',
          said(
            `这个人已经登录过，名册会改，但已经报名的${zh}不变。要换，请另行更正参赛人员或替换队员。`,
            `This person has signed in already: the roster changes, but whoever has entered keeps their ${en}. To change it, please correct the entrant or substitute the member.`,
          ),
        ),
      ),
    );
}

/** Places beyond a team's size: whoever signs in last finds no place. */
function overfull(known: readonly KnownPerson[], { created, changed }: Changes, most: number): Fault[] {
  const moved = new Set(changed.map(({ known: { id } }) => id));
  const people = known.filter(({ id, removedAt, teamKey }) => removedAt === null && teamKey !== null && !moved.has(id));
  const size = new Map<string, number>();
  for (const { teamKey } of people) if (teamKey !== null) size.set(teamKey, (size.get(teamKey) ?? 0) + 1);
  const inFile = [...created, ...changed.map(({ wanted }) => wanted)].sort((one, other) => one.row - other.row);
  return inFile.flatMap((person: WantedPerson) => {
    if (person.teamName === null) return [];
    const key = nameKey(person.teamName);
    const now = (size.get(key) ?? 0) + 1;
    size.set(key, now);
    if (now <= most) return [];
    return [
      rowFault(
        person.row,
        'team',
        'team-overfull',
        said(
          `“${person.teamName}”在名册里已有 ${now} 人，一队最多 ${most} 人，后登录的人将没有名额。不参赛的请移出名册，替补上场请替换队员。`,
          `“${person.teamName}” has ${now} people on the roster by this row and ${most} at most in a team: whoever signs in last finds no place. Please take off whoever doesn't compete; a reserve comes in by a substitution.`,
        ),
      ),
    ];
  });
}
