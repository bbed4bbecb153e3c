import { ApplyContest } from '../src/features/contests/contests.public.js';
import { COMMAND_LINE } from '../src/platform/audit/audit-log.js';
import type { Caller, Reply } from './caller.js';
import { signIn, signUp } from './people.js';
import type { RunningApp } from './running-app.js';

interface GroundQuestion {
  readonly code: string;
  readonly type: 'true-false' | 'single' | 'multiple';
  readonly options: readonly string[];
  readonly key: string;
}

/** The paper of every contest here: 1 true/false (A), 2 and 3 single (D, B), 4 multiple (A and C); 1 + 1 + 1 + 2 points. */
const QUESTIONS: readonly GroundQuestion[] = [
  { code: 'J1', type: 'true-false', options: [], key: 'A' },
  { code: 'S1', type: 'single', options: ['一', '二', '三', '四'], key: 'D' },
  { code: 'S2', type: 'single', options: ['红', '绿', '蓝'], key: 'B' },
  { code: 'M1', type: 'multiple', options: ['二', '三', '四', '五'], key: 'AC' },
];

/** Puts a bank of four questions in place, past its import. */
export async function loadBank(running: RunningApp): Promise<void> {
  await running.sql(`INSERT INTO question_bank (id, code, title, created_at) VALUES ('bank', 'ground', '题库', 0)`);
  for (const [index, { code, type, options, key }] of QUESTIONS.entries()) {
    await running.sql(`INSERT INTO question (id, bank_id, code, position, version) VALUES (?, 'bank', ?, ?, 1)`, [
      code,
      code,
      index + 1,
    ]);
    await running.sql(
      `INSERT INTO question_version (id, question_id, version, type, stem, options, key, facts, tags, content_hash, created_at)
       VALUES (?, ?, 1, ?, ?, ?, ?, '[]', '[]', ?, 0)`,
      [`${code}.1`, code, type, `题目 ${code}`, JSON.stringify(options), JSON.stringify([...key]), code],
    );
  }
}

const OPENS_AT = '2012-09-01T08:00:00+08:00';
const CLOSES_AT = '2012-09-30T18:00:00+08:00';

/** Publishes a contest that is open from 2012-09-01 08:00 to 2012-09-30 18:00 in Shanghai; `changes` replaces parts of its document. */
export async function openContest(running: RunningApp, slug: string, changes: object = {}): Promise<void> {
  const fixed = (title: string, type: string, points: number, ...codes: string[]) => ({
    title,
    type,
    points,
    questions: codes.map((code) => `ground/${code}`),
  });
  const document = {
    slug,
    title: `竞赛 ${slug}`,
    opensAt: OPENS_AT,
    closesAt: CLOSES_AT,
    paper: {
      sections: [
        fixed('判断题', 'true-false', 1, 'J1'),
        fixed('单选题', 'single', 1, 'S1', 'S2'),
        fixed('多选题', 'multiple', 2, 'M1'),
      ],
    },
    time: { limit: 'PT60M' },
    attempts: {},
    ...changes,
  };
  await running.app.get(ApplyContest).run(document, { publish: true }, COMMAND_LINE);
}

let signedUp = 0;

/** Somebody taking part in one contest. */
export class Contestant {
  private constructor(
    readonly caller: Caller,
    private readonly slug: string,
    private readonly login: string,
  ) {}

  static signedUp(running: RunningApp, slug: string): Promise<Contestant> {
    return Contestant.named(running, slug, '选手');
  }

  static async named(running: RunningApp, slug: string, name: string): Promise<Contestant> {
    const login = `contestant-${++signedUp}`;
    return new Contestant(await signUp(running, login, name), slug, login);
  }

  static async entered(running: RunningApp, slug: string): Promise<Contestant> {
    const contestant = await Contestant.signedUp(running, slug);
    const reply = await contestant.enter();
    if (reply.status !== 201) throw new Error(`entry: ${reply.status} ${JSON.stringify(reply.body)}`);
    return contestant;
  }

  /** Who comes with an access code of the contest's roster, and enters. */
  static async byCode(running: RunningApp, slug: string, accessCode: string): Promise<Contestant> {
    const { body } = await running.caller.post(`/api/contests/${slug}/roster/session`, { accessCode });
    const contestant = new Contestant(running.caller.signedIn(body.token as string), slug, '');
    const reply = await contestant.enter();
    if (reply.status !== 201) throw new Error(`entry: ${reply.status} ${JSON.stringify(reply.body)}`);
    return contestant;
  }

  /** The same person weeks later, when the session has run out. */
  async signedInAgain(running: RunningApp): Promise<Contestant> {
    return new Contestant(await signIn(running, this.login), this.slug, this.login);
  }

  /** The same person in another contest. */
  elsewhere(slug: string): Contestant {
    return new Contestant(this.caller, slug, this.login);
  }

  enter(body: object = {}): Promise<Reply> {
    return this.caller.post(`/api/contests/${this.slug}/entries`, body);
  }

  start(): Promise<Reply> {
    return this.caller.post(`/api/contests/${this.slug}/attempts`);
  }

  /** Starts, or goes on with, an attempt and answers with its id. */
  async attempt(): Promise<string> {
    const { status, body } = await this.start();
    if (status !== 201 && status !== 200) throw new Error(`start: ${status} ${JSON.stringify(body)}`);
    return body.attempt.id as string;
  }

  /** `'4AC@7 1@8'`: A and C for question 4 with seq 7, and question 1 taken back with seq 8. */
  save(attemptId: string, written: string): Promise<Reply> {
    const answers = written.split(' ').map((one) => {
      const [, n = '', choice = '', seq = ''] = /^(\d+)(\D*)@(\d+)$/.exec(one) ?? [];
      return { n: Number(n), choice: [...choice], seq: Number(seq) };
    });
    return this.caller.put(`/api/attempts/${attemptId}/answers`, { answers });
  }

  read(attemptId: string): Promise<Reply> {
    return this.caller.get(`/api/attempts/${attemptId}`);
  }

  submit(attemptId: string): Promise<Reply> {
    return this.caller.post(`/api/attempts/${attemptId}/submission`);
  }

  mine(): Promise<Reply> {
    return this.caller.get(`/api/contests/${this.slug}/attempts/mine`);
  }
}

/** The answers of a reply as `save` writes them. */
export function written(reply: Reply): string {
  const answers = reply.body.answers as { n: number; choice: string[]; seq: number }[];
  return answers.map(({ n, choice, seq }) => `${n}${choice.join('')}@${seq}`).join(' ');
}
