import { contestClosingIn, type Ground } from './ground.js';

/** Contests of `openGroups`. */
export const OFFICES = 'offices';
export const TEAMS = 'teams';
export const TOGETHER = 'together';
export const STAGES = 'stages';
export const BETWEEN = 'between';
export const ROSTER = 'roster';
export const ONE_BY_ONE = 'one-by-one';

/** A contest of `prepareGroups`: a few questions of each type. */
export const A_FEW = 'a-few';

export const PRACTICE_QUESTIONS = 5;

const CITIES = '太原市 大同市 阳泉市 长治市 晋城市 朔州市 晋中市 运城市 忻州市 临汾市 吕梁市'.split(' ');
const STATIONS = 10;

/** Of a tree with so many areas in each city. */
export function organizationCount(areas: number): number {
  return 1 + CITIES.length * (1 + areas * (1 + STATIONS));
}

const two = (n: number) => String(n).padStart(2, '0');
const upTo = (count: number) => Array.from({ length: count }, (_none, index) => index + 1);

/** A province with its cities, the offices of their areas and the stations of these: four levels. */
function organizationTable(areas: number): string[] {
  const offices = CITIES.flatMap((city, index) =>
    upTo(areas).flatMap((area) => {
      const office = `山西省/${city}/${city}质监局${two(area)}分局`;
      const code = `${two(index + 1)}${two(area)}`;
      const stations = upTo(STATIONS).map((n) => `${office}/第${two(n)}检测站,${code}${two(n)},,`);
      return [`${office},${code},${area % 2 ? 40 : 240},2012-08-31`, ...stations];
    }),
  );
  return ['路径,代码,在册人数,统计日期', '山西省,14,,', ...offices];
}

/** As an organizer brings them in: first to see what would be done. */
export async function importOrganizations(ground: Ground, areas = 3): Promise<[dry: number, created: number]> {
  const table = organizationTable(areas);
  const dry = await ground.sendTable('/api/organizations/imports?dryRun=true', table);
  return [dry.created, (await ground.sendTable('/api/organizations/imports', table)).created];
}

const SHOWN = { results: 'onSubmit', review: 'onSubmit', leaderboards: { for: 'everyone', names: 'full' } };

const AWARD = {
  by: { participationRate: 60, average: 40 },
  minimumParticipants: 2,
  sizeBands: [
    { title: '百人以上', from: 100 },
    { title: '不足百人', from: 1, to: 99 },
  ],
  places: 1,
};

const DIVISIONS = [{ title: '职工组' }, { title: '公众组' }];

const contestOf = (title: string, more: object) =>
  contestClosingIn(86_400, { title, publication: SHOWN, scoring: { passMark: '40%', excellentMark: '80%' }, ...more });

const paperOf = (points: number) => ({
  sections: [{ title: '判断题', type: 'true-false', points, draw: { bank: 'quality-outline', count: 5 } }],
});

/** Publishes the contests in which people take part for organizations, in teams, in divisions, in stages, by roster. */
export async function openGroups(ground: Ground): Promise<void> {
  await ground.openContest(
    OFFICES,
    contestOf('质量监督系统知识竞赛', {
      registration: { organization: 'required' },
      organizations: { award: AWARD },
    }),
  );
  await ground.openContest(
    TEAMS,
    contestOf('计量知识团体赛', {
      registration: { team: 'required', teamSize: { min: 1, max: 2 }, divisions: DIVISIONS },
      teams: { score: 'sum', absent: 'zero', ties: ['bestMember', 'timeUsed'] },
    }),
  );
  await ground.openContest(
    TOGETHER,
    contestOf('单位、组别、代表队都要填的竞赛', {
      registration: {
        organization: 'required',
        team: 'optional',
        teamSize: { min: 2, max: 3 },
        divisions: DIVISIONS,
        fields: [{ name: 'phone', required: true, pattern: '1\\d{10}' }],
      },
      teams: { score: 'best:2', absent: 'leftOut', ties: ['bestMember'] },
      organizations: { award: { by: 'participants' } },
    }),
  );
  await ground.openContest(STAGES, stagesFrom(-2));
  await ground.openContest(BETWEEN, stagesFrom(-1.5, 1));
  await ground.openContest(ROSTER, contestOf('按名单参加的竞赛', { registration: { mode: 'roster' } }));
  await ground.openContest(
    ONE_BY_ONE,
    contestOf('一题一题答的竞赛', {
      time: { perQuestion: 300 },
      paper: paperOf(31),
      scoring: { speed: { base: 1, perSecondLeft: 0.1 } },
    }),
  );
}

/** Three stages of an hour, the first beginning so many hours from now, with so many hours between them. */
function stagesFrom(first: number, between = 0.5): object {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const stages = ['第一期', '第二期', '第三期'].map((title, index) => {
    const opens = first + index * (1 + between);
    return { id: `s${index + 1}`, title, opensAt: at(opens), closesAt: at(opens + 1) };
  });
  return contestOf('每月一期的知识竞赛', {
    opensAt: stages[0]?.opensAt,
    closesAt: stages[2]?.closesAt,
    stages,
    // Of questions that everybody is asked there is no practice.
    paper: { drawnPer: 'attempt', ...paperOf(1) },
    attempts: {
      perStage: 1,
      counts: 'sumOfStageBest',
      practice: { perDay: 2, questions: PRACTICE_QUESTIONS, bank: 'quality-outline' },
    },
  });
}

/** Somebody who enters with what the contest asks for, answers so and hands in. */
export async function comeAndAnswer(
  ground: Ground,
  slug: string,
  name: string,
  entry: object,
  letters = 'ABABA',
): Promise<{ token: string; entry: { team?: { code: string; name: string } } }> {
  const token = await ground.signUp(ground.newLogin(), name);
  const entered = await ground.call('POST', `/api/contests/${slug}/entries`, token, entry);
  const { attempt } = await ground.call('POST', `/api/contests/${slug}/attempts`, token, {});
  const answers = [...letters].map((letter, index) => ({ n: index + 1, choice: [letter], seq: index + 1 }));
  await ground.call('PUT', `/api/attempts/${attempt.id}/answers`, token, { answers });
  await ground.call('POST', `/api/attempts/${attempt.id}/submission`, token, {});
  return { token, entry: entered.entry };
}

const LETTERS = ['AAAAA', 'ABABA', 'BABAB', 'BBBBB', 'AABBA', 'BBAAB'];
const lettersOf = (n: number) => LETTERS[n % LETTERS.length] ?? '';

/** People of seven offices and their stations. */
export async function fillOffices(ground: Ground): Promise<void> {
  const codes = ['0501', '0501', '0501', '0502', '0502', '0101', '0101', '0102', '010301', '010301', '0203', '1102'];
  const come = (organizationCode: string, index: number) =>
    comeAndAnswer(ground, OFFICES, `选手 ${two(index + 1)}`, { organizationCode }, lettersOf(index));
  await Promise.all(codes.map(come));
}

/** Teams of both divisions, all of them but one with two members. */
export async function fillTeams(ground: Ground): Promise<void> {
  await Promise.all(
    upTo(6).map(async (n) => {
      const division = DIVISIONS[n % 2]?.title;
      const teamName = `第${two(n)}代表队`;
      const first = `选手 ${two(2 * n - 1)}`;
      const { entry } = await comeAndAnswer(ground, TEAMS, first, { teamName, division }, lettersOf(n));
      const joining = { teamCode: entry.team?.code, division };
      if (n !== 6) await comeAndAnswer(ground, TEAMS, `选手 ${two(2 * n)}`, joining, lettersOf(n + 2));
    }),
  );
}

/** Imports a roster of so many, and gives back their access codes. */
export async function importRoster(ground: Ground, count: number): Promise<string[]> {
  const lines = upTo(count).map((n) => `选手 ${two(n)},${1000 + n}`);
  await ground.sendTable(`/api/contests/${ROSTER}/roster/imports`, ['姓名,工号', ...lines]);
  const path = `/api/contests/${ROSTER}/roster/access-codes?format=csv`;
  const { text } = await ground.call('GET', path, await ground.organizer());
  return String(text)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',').at(-1) ?? '');
}

/** Everything that the states of groups need. */
export async function prepareGroups(ground: Ground): Promise<void> {
  await importOrganizations(ground);
  await openGroups(ground);
  await fillOffices(ground);
  await fillTeams(ground);
  const sections = [
    { title: '判断题', type: 'true-false', points: 1 },
    { title: '单选题', type: 'single', points: 1 },
    { title: '多选题', type: 'multiple', points: 2 },
  ].map((section) => ({ ...section, draw: { bank: 'quality-outline', count: 4 } }));
  await ground.openContest(A_FEW, contestOf('各种题都有的竞赛', { paper: { sections } }));
}
