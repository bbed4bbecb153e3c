import type zh from '../zh/entering.ts';

const en: typeof zh = {
  title: 'Enter the contest',
  optional: ' (optional)',
  code: 'Contest code',
  codeEither: 'Contest code, or code of your organization',
  codeHint: 'You get it from the organizer or from where you work.',
  accessCode: 'Access code',
  accessCodeHint: 'You get it from the organizer or from where you work. Small and capital letters are the same.',
  organization: 'Organization',
  organizationChoose: 'Choose your organization',
  organizationSearch: 'Name or Pinyin initials',
  organizationFound: '{n} {n|organization|organizations} found; tap yours.',
  organizationMany: 'These are the first {n}. If yours is missing, write more of its name.',
  organizationNone:
    'Nothing found for “{text}”. A few characters of the name are enough. If it is missing, please ask the organizer.',
  organizationStays: 'You can’t change this yourself later; please choose carefully.',
  organizationClear: 'No organization',
  division: 'Division',
  team: 'Team',
  teamOf: '{n} {n|person|people} a team.',
  teamOfBetween: '{min} to {max} people a team.',
  teamWay: {
    join: 'I have an invitation code and join a team',
    new: 'I start a new team and am its captain',
    none: 'I decide later',
  },
  teamCode: 'Invitation code of the team',
  teamCodeHint: 'You get it from the captain.',
  teamName: 'Name of the team',
  teamNameHint: 'Shown on the leaderboard. You then get a code to invite the others.',
  field: {
    phone: 'Phone number',
    employeeNumber: 'Employee number',
    idCardLast4: 'Last four characters of your ID card',
    department: 'Department',
    region: 'Region',
  },
  do: 'Enter',
};

export default en;
