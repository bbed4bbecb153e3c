import { readFile } from 'node:fs/promises';
import { ApplyContest, readContestFile } from '../src/features/contests/contests.public.js';
import { ImportBank } from '../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../src/platform/audit/audit-log.js';
import type { Reply } from './caller.js';
import { Contestant } from './contest-ground.js';
import type { RunningApp } from './running-app.js';

/**
 * How a simulated contestant answers a question: `+` right, `-` wrong, `~` some of the right options and no wrong one,
 * `.` not at all. What is right can be told from what a question shows, however it was drawn and shuffled.
 */
export type Mark = '+' | '-' | '~' | '.';

/** How many questions of each type a bank has. */
export interface BankOf {
  readonly bank: string;
  readonly 'true-false'?: number;
  readonly single?: number;
  readonly multiple?: number;
}

interface ShownQuestion {
  readonly stem: string;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

interface ShownSection {
  readonly questions: readonly (ShownQuestion & { readonly n: number })[];
}

interface PracticeAnswer {
  readonly right: boolean;
  readonly key: readonly string[];
}

let seq = 0;

/** A contest as somebody wrote it down, `real-contests/<name>.yaml`, published on banks of questions that say their key. */
export class RealContest {
  private constructor(
    private readonly running: RunningApp,
    readonly slug: string,
  ) {}

  static async open(running: RunningApp, name: string, banks: readonly BankOf[]): Promise<RealContest> {
    for (const bank of banks)
      await running.app
        .get(ImportBank, { strict: false })
        .run({ name: `${bank.bank}.yaml`, bytes: Buffer.from(bankFile(bank)) }, {}, COMMAND_LINE);
    const text = await readFile(new URL(`journeys/real-contests/${name}.yaml`, import.meta.url), 'utf8');
    const { contest } = await running.app
      .get(ApplyContest, { strict: false })
      .run(readContestFile(text), { publish: true }, COMMAND_LINE);
    return new RealContest(running, contest.slug);
  }

  /** @param body of the entry: fields, organization, team … */
  async entered(name: string, body: object = {}): Promise<Contestant> {
    const contestant = await Contestant.named(this.running, this.slug, name);
    taken(await contestant.enter(body), 'entry');
    return contestant;
  }

  /** A whole paper, started at an instant: one mark a question (`++-~.`), submitted so many seconds later. */
  async sit(contestant: Contestant, at: string, marks: string, seconds: number): Promise<Reply> {
    this.running.clock.set(at);
    const { attempt, paper } = taken(await contestant.start(), 'start') as {
      attempt: { id: string };
      paper: { sections: ShownSection[] };
    };
    const answers = paper.sections
      .flatMap(({ questions }) => questions)
      .map((question, index) => ({ n: question.n, choice: choiceOf(question, marks[index] as Mark), seq: ++seq }));
    await this.save(contestant, attempt.id, answers);
    this.running.clock.advance(seconds * 1000);
    const submission = await contestant.submit(attempt.id);
    taken(submission, 'submission');
    return submission;
  }

  /**
   * A paper of questions that are shown one at a time, started at an instant: a mark and the seconds that it takes for
   * each (`+3 -2.5 .`), and what is left out waits until its time is over; submitted at once after the last.
   */
  async walk(contestant: Contestant, at: string, steps: readonly string[]): Promise<Reply> {
    this.running.clock.set(at);
    const { id } = (taken(await contestant.start(), 'start') as { attempt: { id: string } }).attempt;
    for (const step of steps) {
      const { n, question, deadline } = taken(await next(contestant, id), 'question') as {
        n: number;
        question: ShownQuestion;
        deadline: string;
      };
      const choice = choiceOf(question, step[0] as Mark);
      if (choice.length === 0) this.running.clock.set(deadline);
      else {
        this.running.clock.advance(Number(step.slice(1)) * 1000);
        await this.save(contestant, id, [{ n, choice, seq: ++seq }]);
      }
    }
    const over = taken(await next(contestant, id), 'question') as { done: boolean };
    if (!over.done) throw new Error('there are more questions than steps');
    const submission = await contestant.submit(id);
    taken(submission, 'submission');
    return submission;
  }

  /** One practice, one mark a question; what is said of each answer at once. */
  async practise(contestant: Contestant, marks: string): Promise<PracticeAnswer[]> {
    const started = taken(await contestant.caller.post(`/api/contests/${this.slug}/practice`), 'practice');
    const { practice } = started as { practice: { id: string; questions: ShownSection['questions'] } };
    if (practice.questions.length !== marks.length) throw new Error(`practice: ${practice.questions.length} questions`);
    const answers: PracticeAnswer[] = [];
    for (const [index, question] of practice.questions.entries()) {
      const answer = { n: question.n, choice: choiceOf(question, marks[index] as Mark) };
      const reply = await contestant.caller.post(`/api/practice/${practice.id}/answers`, answer);
      answers.push(taken(reply, 'practice answer') as PracticeAnswer);
    }
    return answers;
  }

  /** `place name score/seconds` of everybody, in order. */
  async board(query = ''): Promise<string[]> {
    const reply = await this.running.caller.get(`/api/contests/${this.slug}/leaderboards/individuals${query}`);
    const { entries } = taken(reply, 'board') as {
      entries: { place: number; name: string; score: number; timeUsedMs: number }[];
    };
    return entries.map(({ place, name, score, timeUsedMs }) => `${place} ${name} ${score}/${timeUsedMs / 1000}s`);
  }

  private async save(contestant: Contestant, id: string, answers: readonly object[]): Promise<void> {
    taken(await contestant.caller.put(`/api/attempts/${id}/answers`, { answers }), 'answers');
  }
}

const next = (contestant: Contestant, id: string) => contestant.caller.post(`/api/attempts/${id}/questions`);

function taken({ status, body }: Reply, what: string): unknown {
  if (status !== 200 && status !== 201) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  return body as unknown;
}

/** The right options of a question begin with 对; so does the stem of a statement that is true. */
function choiceOf({ stem, options }: ShownQuestion, mark: Mark): string[] {
  if (mark === '.') return [];
  const isRight = (text: string) =>
    text === '正确' || text === '错误' ? (text === '正确') === stem.startsWith('对') : text.startsWith('对');
  const right = options.filter(({ text }) => isRight(text)).map(({ letter }) => letter);
  if (mark === '+') return right;
  if (mark === '~') return right.slice(0, 1);
  return options
    .filter(({ text }) => !isRight(text))
    .map(({ letter }) => letter)
    .slice(0, 1);
}

/** In YAML, which JSON is; the keys stand at all places in turn. */
function bankFile({ bank, ...counts }: BankOf): string {
  const numbered = (count: number | undefined) => Array.from({ length: count ?? 0 }, (_, index) => index + 1);
  const questions = [
    ...numbered(counts['true-false']).map((i) => ({
      code: `J${i}`,
      type: 'true-false',
      stem: `${i % 2 === 0 ? '对' : '错'}的说法 ${i}`,
      key: i % 2 === 0 ? 'A' : 'B',
    })),
    ...numbered(counts.single).map((i) => ({ code: `S${i}`, type: 'single', stem: `单选题 ${i}`, ...optionsOf(1, i) })),
    ...numbered(counts.multiple).map((i) => ({
      code: `M${i}`,
      type: 'multiple',
      stem: `多选题 ${i}`,
      ...optionsOf(2, i),
    })),
  ];
  return JSON.stringify({ bank, title: `题库 ${bank}`, questions });
}

/** Four options, as many of them right as asked for, beginning at a place that the question's number says. */
function optionsOf(right: number, i: number): { options: string[]; key: string } {
  const isRight = [0, 1, 2, 3].map((place) => (place + i) % 4 < right);
  return {
    options: isRight.map((is, place) => `${is ? '对' : '错'} ${place + 1}`),
    key: isRight.map((is, place) => (is ? 'ABCD'.charAt(place) : '')).join(''),
  };
}
