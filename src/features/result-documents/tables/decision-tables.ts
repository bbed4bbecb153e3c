import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Said } from '../../../platform/http/said.js';
import { AnswerKeys } from '../../answer-keys/answer-keys.public.js';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { EntryRegistry } from '../../entries/entries.public.js';
import { type RulingKind, RulingsLog } from '../../rulings/rulings.public.js';
import { decisionsInWords } from './decisions-in-words.js';

/** What was decided about a contest and is in force, for result documents. */
@Injectable()
export class DecisionTables {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly keys: AnswerKeys,
    private readonly rulings: RulingsLog,
    private readonly entries: EntryRegistry,
  ) {}

  async of({ id, current }: Contest): Promise<Said[]> {
    const { committed } = this.transactions;
    const questions = new Map(
      [...(await this.contests.questions(current.id)).values()].map((one) => [one.questionId, one]),
    );
    const inForce = [...(await this.keys.fresh(id)).at().values()].sort((a, b) => a.revision - b.revision);
    const rulings = { 'extra-time': 0, 'voided-attempt': 0, disqualification: 0 } satisfies Record<RulingKind, number>;
    for (const { kind } of await this.rulings.standing(committed, id)) rulings[kind]++;
    const [, merged = 0] = await this.entries.tally(committed, id);
    const corrected = inForce.map(({ questionId, kind, keys, reason }) => {
      const question = questions.get(questionId);
      return { question: question ? `${question.bank}/${question.code}` : questionId, kind, keys, reason };
    });
    return decisionsInWords({ corrected, rulings, merged });
  }
}
