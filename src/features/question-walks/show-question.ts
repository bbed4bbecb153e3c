import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptPapers, type PaperOf, type PaperWire, type QuestionClock } from '../papers/papers.public.js';
import { attemptNotFound, paperShownWhole } from './question-walk-refusals.js';
import { QuestionWalks } from './question-walks.js';
import { QuestionWalksRepository } from './question-walks.repository.js';
import type { QuestionAnswer } from './question-walks.wire.js';

/** What never changes of an attempt. */
interface KnownWalk {
  readonly accountId: string;
  readonly paper: PaperOf;
  readonly clock: QuestionClock | null;
}

const KNOWN_WALKS = 50_000;

/** Shows the question that is to be answered now, its clock running from the first time that it was shown. */
@Injectable()
export class ShowQuestion {
  private readonly known = new LRUCache<string, KnownWalk>({ max: KNOWN_WALKS });

  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: QuestionWalksRepository,
    private readonly papers: AttemptPapers,
    private readonly walks: QuestionWalks,
    private readonly clock: Clock,
  ) {}

  /** @throws attempt-not-found also for somebody else's, attempt-closed, paper-shown-whole */
  async run(attemptId: string, accountId: string): Promise<QuestionAnswer> {
    const walk = this.known.get(attemptId) ?? (await this.learn(attemptId));
    if (walk.accountId !== accountId) throw attemptNotFound();
    if (walk.clock === null) throw paperShownWhole();

    const showing = await this.walks.next(attemptId, walk.clock);
    const moment = { of: walk.clock.count, serverTime: this.clock.now().toISOString() };
    if (!showing) return { done: true, ...moment };
    const { n, shownAt, deadline } = showing;
    return {
      done: false,
      n,
      ...moment,
      ...questionOf(await this.papers.shown(walk.paper), n),
      shownAt: shownAt.toISOString(),
      deadline: deadline.toISOString(),
    };
  }

  private async learn(attemptId: string): Promise<KnownWalk> {
    const paper = await this.attempts.paperOf(this.transactions.committed, attemptId);
    if (!paper) throw attemptNotFound();
    const walk = { accountId: paper.accountId, paper, clock: await this.papers.questionClock(paper) };
    this.known.set(attemptId, walk);
    return walk;
  }
}

/** @throws Error when the paper has no such question */
function questionOf({ sections }: PaperWire, n: number): Pick<QuestionAnswer, 'question' | 'section'> {
  for (const { title, type, points, questions } of sections) {
    const question = questions.find((one) => one.n === n);
    if (question)
      return { section: { title, type, points }, question: { stem: question.stem, options: question.options } };
  }
  throw new Error(`the paper has no question ${n}, which was shown`);
}
