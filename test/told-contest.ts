import { VerifyContest } from '../src/features/verification/verification.public.js';
import type { Caller, Reply } from './caller.js';
import { attempt } from './competition.js';
import { Contestant, loadBank, openContest } from './contest-ground.js';
import { declareHeads } from './organization-lines.js';
import { plantOrganizations } from './organization-ground.js';
import { signUpEveryRole } from './people.js';
import type { RunningApp } from './running-app.js';
import { CAST, chainsOf, type Deed, HEADS, interleaved, type Step, type Story } from './told-story.js';

const DOCUMENT = {
  registration: { organization: 'required', team: 'optional', teamSize: { min: 1, max: 3 } },
  scoring: { passMark: 3 },
  ranking: { ties: ['attempts'] },
  teams: { score: 'sum', ties: ['bestMember', 'secondMember'] },
  publication: { results: 'onSubmit', leaderboards: { for: 'everyone', names: 'full' } },
};

const LEVELS = [0, 1, 2];

const CODES = ['SX', 'TY', 'QX', 'DT', 'HB'];

interface Figures {
  readonly participants: number;
  readonly participationRate: number | null;
  readonly passRate: number | null;
  readonly totalPoints: number;
}

interface Figured {
  readonly figures: Figures;
  readonly children: readonly Figures[];
  /** Points of those who entered for the organization itself. */
  readonly own: readonly number[];
  /** Entries of everybody behind its numbers. */
  readonly named: readonly string[];
}

interface Behind {
  readonly entryId: string;
  readonly organization: { readonly id: string };
  readonly score: number;
}

type Line = Readonly<Record<string, string | number | null>>;

/** A running application with the tree of `plantOrganizations`, an organizer, and the six of a story. */
export class ToldGround {
  private constructor(
    readonly running: RunningApp,
    readonly organizer: Caller,
    readonly ids: Readonly<Record<string, string>>,
    readonly people: readonly Contestant[],
  ) {}

  static async lay(running: RunningApp): Promise<ToldGround> {
    await loadBank(running);
    const ids = await plantOrganizations(running);
    await declareHeads(running, ids, HEADS);
    const { organizer } = await signUpEveryRole(running);
    const people: Contestant[] = [];
    for (const { name } of CAST) people.push(await Contestant.named(running, '', name));
    return new ToldGround(running, organizer, ids, people);
  }
}

interface Person {
  readonly contestant: Contestant;
  readonly entryId: string;
  readonly attemptIds: string[];
  /** How to undo what was decided: by attempt, or of the person. */
  readonly rulings: Map<string, string>;
}

/** One contest in which a story happens. */
export class ToldContest {
  private readonly people: Person[] = [];
  private organizationMerge: string | null = null;

  private constructor(
    private readonly ground: ToldGround,
    readonly slug: string,
  ) {}

  static async open(ground: ToldGround, slug: string): Promise<ToldContest> {
    await openContest(ground.running, slug, DOCUMENT);
    const told = new ToldContest(ground, slug);
    const codes = new Map<string, string>();
    for (const [index, { organization, team }] of CAST.entries()) {
      const contestant = (ground.people[index] as Contestant).elsewhere(slug);
      const teamCode = codes.get(team ?? '');
      const of = team === null ? {} : teamCode === undefined ? { teamName: team } : { teamCode };
      const { entry } = taken(await contestant.enter({ organizationId: ground.ids[organization], ...of })).body;
      if (team !== null) codes.set(team, entry.team.code as string);
      told.people.push({ contestant, entryId: entry.id as string, attemptIds: [], rulings: new Map() });
    }
    return told;
  }

  /** Everything in some order, one after another; what one person does stays in its order. */
  async inSomeOrder(story: Story, random: (below: number) => number): Promise<void> {
    const { apart, together, merge } = chainsOf(story);
    for (const step of interleaved([...apart, ...together, merge], random)) await this.play(step);
  }

  /** Everybody at once; only whoever turn out to be one person take turns. */
  async atOnce(story: Story, random: (below: number) => number): Promise<void> {
    const { apart, together, merge } = chainsOf(story);
    const inOrder = async (steps: readonly Step[]) => {
      for (const step of steps) await this.play(step);
    };
    await Promise.all([...apart, interleaved(together, random), merge].map(inOrder));
  }

  /** Organizations are those of all contests: parts them again for the next one. */
  async partOrganizations(): Promise<void> {
    if (this.organizationMerge !== null) await this.partedOrganizations('HB', this.organizationMerge);
    this.organizationMerge = null;
  }

  /** @returns the id of the merge; null: refused */
  async mergeOrganizations(from: string, into: string): Promise<string | null> {
    const { ids, organizer } = this.ground;
    const body = { into: ids[into], reason: '同一单位' };
    const reply = await organizer.post(`/api/organizations/${ids[from]}/merges`, body);
    return reply.status === 201 ? (reply.body.merge.id as string) : null;
  }

  async partedOrganizations(from: string, mergeId: string): Promise<void> {
    taken(await this.ground.organizer.delete(`/api/organizations/${this.ground.ids[from]}/merges/${mergeId}`));
  }

  /** @returns the id of the merge; null: refused */
  async mergePeople(keep: number, merge: number): Promise<string | null> {
    const [keepEntryId, mergeEntryId] = [keep, merge].map((who) => this.people[who]?.entryId);
    const body = { keepEntryId, mergeEntryId, reason: '同一人' };
    const reply = await this.ground.organizer.post(`/api/contests/${this.slug}/same-people`, body);
    return reply.status === 201 ? (reply.body.merge.id as string) : null;
  }

  async partPeople(mergeId: string): Promise<void> {
    taken(await this.ground.organizer.delete(`/api/contests/${this.slug}/same-people/${mergeId}`));
  }

  /** All that its boards say, equals in the order of their names. */
  async boards(): Promise<{ people: string[]; teams: string[]; organizations: string[] }> {
    const people = await this.lines('individuals?limit=100', ({ place, name, score, attempts }) =>
      [place, name, score, attempts].join(' '),
    );
    const teams = await this.lines('teams?limit=100', ({ place, name, score }) => [place, name, score].join(' '));
    const organizations: string[] = [];
    for (const level of LEVELS)
      organizations.push(
        ...(await this.lines(`organizations?limit=100&level=${level}&by=totalPoints`, (line) =>
          [
            line.place,
            line.name,
            `${line.participants}/${line.headCount ?? '-'}=${line.participationRate ?? '-'}`,
            line.average,
            line.passRate,
            line.totalPoints,
          ].join(' '),
        )),
      );
    return { people, teams, organizations };
  }

  /** The boards, and how each organization's figures came about. */
  async everything(): Promise<unknown> {
    const organizations = [];
    for (const code of CODES) organizations.push(await this.figuresOf(code));
    return { ...(await this.boards()), organizations };
  }

  /**
   * What of each organization's figures isn't what the people behind them and those below it make: participants and
   * points are those of the children and the own people, nobody is behind a number twice, and no rate is above 100 %.
   */
  async treeFaults(): Promise<string[]> {
    const faults: string[] = [];
    for (const code of CODES) {
      const figured = await this.figuresOf(code);
      if (!figured) continue;
      const { figures, children, own, named } = figured;
      const sums = [figures, ...children].map(({ participants, totalPoints }) => [participants, totalPoints]);
      const [whole, ...parts] = [...sums, [own.length, own.reduce((sum, score) => sum + score, 0)]];
      for (const [index, what] of ['participants', 'points'].entries())
        if (whole?.[index] !== parts.reduce((sum, part) => sum + (part[index] ?? 0), 0))
          faults.push(`${code}: ${what}`);
      if (new Set(named).size !== figures.participants || named.length !== figures.participants)
        faults.push(`${code}: somebody twice, or not at all`);
      const { participationRate, passRate } = figures;
      if (Math.max(participationRate ?? 0, passRate ?? 0) > 100) faults.push(`${code}: a rate`);
    }
    return faults;
  }

  /** What verification finds. */
  async differences(): Promise<unknown> {
    const [verified] = await this.ground.running.app.get(VerifyContest, { strict: false }).run(this.slug);
    return verified?.differences;
  }

  /** As organizers open it; null: there is no such organization now, or nobody took part. */
  private async figuresOf(code: string): Promise<Figured | null> {
    const at = `/api/contests/${this.slug}/organizations/${this.ground.ids[code]}`;
    const { status, body } = await this.ground.organizer.get(`${at}/figures`);
    if (status === 404) return null;
    const { people } = taken(await this.ground.organizer.get(`${at}/people?limit=200`)).body as { people: Behind[] };
    const own = people.filter(({ organization }) => organization.id === body.organization.id);
    return {
      ...(body as Figured),
      own: own.map(({ score }) => score),
      named: people.map(({ entryId }) => entryId),
    };
  }

  private async lines(board: string, line: (of: Line) => string): Promise<string[]> {
    const { body } = taken(await this.ground.running.caller.get(`/api/contests/${this.slug}/leaderboards/${board}`));
    return (body.entries as Line[]).map(line).sort();
  }

  private async play(step: Step): Promise<void> {
    if (step === 'samePerson') await this.mergePeople(4, 5);
    else if (step === 'sameOrganization') this.organizationMerge = await this.mergeOrganizations('HB', 'DT');
    else await this.does(this.people[step.who] as Person, step.deed);
  }

  private async does({ contestant, entryId, attemptIds, rulings }: Person, deed: Deed): Promise<void> {
    if (deed.kind === 'attempt') {
      const { attemptId, submission } = await attempt(this.ground.running, contestant, deed.answers, 0);
      taken(submission);
      attemptIds.push(attemptId);
    } else if ('number' in deed) {
      const attemptId = attemptIds[deed.number] as string;
      if (deed.kind === 'void') rulings.set(attemptId, await this.rule('voided-attempts', { attemptId }));
      else await this.undo(rulings.get(attemptId));
    } else if (deed.kind === 'disqualify') {
      rulings.set('person', await this.rule('disqualifications', { entryId }));
    } else await this.undo(rulings.get('person'));
  }

  private async rule(kind: string, body: object): Promise<string> {
    const at = `/api/contests/${this.slug}/rulings/${kind}`;
    return taken(await this.ground.organizer.post(at, { reason: '经核实', ...body })).body.ruling.id as string;
  }

  private async undo(ruling: string | undefined): Promise<void> {
    const at = `/api/contests/${this.slug}/rulings/${ruling}/undoing`;
    taken(await this.ground.organizer.post(at, { reason: '申诉成立' }));
  }
}

function taken(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply;
}
