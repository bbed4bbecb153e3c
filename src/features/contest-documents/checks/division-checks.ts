import { comparableCode } from '../../organizations/organizations.public.js';
import type { ContestDocument } from '../contest-document.js';
import { type DocumentCheck, fault, repeats } from './document-check.js';

type Divisions = NonNullable<ContestDocument['registration']['divisions']>;

export const divisionChecks: readonly DocumentCheck[] = [
  {
    reads: ['/registration/divisions/*/title'],
    run: ({ registration: { divisions = [] } }) =>
      repeats(divisions.map(({ title }) => title)).map(({ index, first }) =>
        fault(
          `/registration/divisions/${index}/title`,
          `与第 ${first + 1} 个组别重名。`,
          `Division ${first + 1} has the same title.`,
        ),
      ),
  },
  { reads: ['/registration/divisions'], run: ({ registration: { divisions = [] } }) => codesOfTwo(divisions) },
  {
    reads: ['/registration/divisions', '/registration/excluded', '/registration/organization'],
    run: ({ registration }) => [
      ...withoutOrganizations(
        registration,
        (registration.divisions ?? []).flatMap(({ organizations }, index) =>
          organizations ? [`/registration/divisions/${index}/organizations`] : [],
        ),
      ),
      ...withoutOrganizations(registration, registration.excluded ? ['/registration/excluded'] : []),
    ],
  },
  {
    reads: ['/registration/excluded'],
    run: ({ registration: { excluded = [] } }) =>
      repeats(excluded.map(comparableCode)).map(({ index, first }) =>
        fault(
          `/registration/excluded/${index}`,
          `与第 ${first + 1} 个单位重复。`,
          `This repeats organization ${first + 1}.`,
        ),
      ),
  },
];

function codesOfTwo(divisions: Divisions) {
  const named = divisions.flatMap(({ organizations = [] }, division) =>
    organizations.map((code, index) => ({ code: comparableCode(code), division, index })),
  );
  return repeats(named.map(({ code }) => code)).flatMap(({ index, first }) => {
    const [one, before] = [named[index], named[first]];
    if (!one || !before) return [];
    const title = divisions[before.division]?.title ?? '';
    return [
      fault(
        `/registration/divisions/${one.division}/organizations/${one.index}`,
        `这个单位已经在“${title}”里，一个单位只能属于一个组别。`,
        `This organization is in “${title}” already; it can be in one division only.`,
      ),
    ];
  });
}

function withoutOrganizations(registration: ContestDocument['registration'], pointers: readonly string[]) {
  const { organization = 'none' } = registration as { readonly organization?: string };
  if (organization !== 'none') return [];
  return pointers.map((pointer) =>
    fault(
      pointer,
      '选手不按单位报名（registration.organization），用不到单位代码，请删去或改为按单位报名。',
      'People do not enter for organizations (registration.organization), so codes of them are not used; leave them out or let people enter for organizations.',
    ),
  );
}
