import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { AnswerKeys } from '../../answer-keys/answer-keys.public.js';
import type { Contest } from '../../contests/contests.public.js';
import { RulingsLog } from '../../rulings/rulings.public.js';

/** What was decided about a contest and is in force, as lines to be hashed, in the order of the decisions. */
@Injectable()
export class DecisionBasis {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: AnswerKeys,
    private readonly rulings: RulingsLog,
  ) {}

  async linesOf({ id }: Contest): Promise<object[]> {
    const inForce = [...(await this.keys.fresh(id)).at().values()].sort((a, b) => a.revision - b.revision);
    const corrections = inForce.map(({ revision, questionId, kind, keys, reason }) => ({
      correction: { revision, questionId, kind, keys, reason },
    }));
    const rulings = (await this.rulings.standing(this.transactions.committed, id)).map(
      ({ id: ruling, kind, entryId, attemptId, minutes, reason }) => ({
        ruling: { ruling, kind, entryId, attemptId, minutes, reason },
      }),
    );
    return [...corrections, ...rulings];
  }
}
