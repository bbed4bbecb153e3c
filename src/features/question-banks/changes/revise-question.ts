import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import {
  checkQuestion,
  type FiledQuestion,
  MOST_QUESTIONS,
  type QuestionInput,
} from '../../question-files/question-files.public.js';
import { CarryOutBankPlan } from './carry-out-bank-plan.js';
import { changesAnything, outgrown, planBankChange } from './plan-bank-change.js';
import { bankFull, bankNotFound, questionFaulty, questionNotFound } from '../question-bank-refusals.js';
import { QuestionBanksRepository, type QuestionVersion } from '../question-banks.repository.js';

export interface RevisedQuestion {
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly question: QuestionVersion;
}

/** Makes a question say what was sent: a new version unless it says so already, a new question at the end of the bank if there is none. */
@Injectable()
export class ReviseQuestion {
  constructor(
    private readonly transactions: Transactions,
    private readonly banks: QuestionBanksRepository,
    private readonly carryOut: CarryOutBankPlan,
    private readonly audit: AuditLog,
  ) {}

  /** @throws bankNotFound, bankFull, questionFaulty with a pointer to each bad field */
  async run(bank: string, code: string, input: QuestionInput, actor: Actor): Promise<RevisedQuestion> {
    const { question, faults } = checkQuestion(code, input);
    if (!question) throw questionFaulty(faults);
    return this.transactions.run((tx) => this.store(tx, bank, question, actor));
  }

  private async store(tx: Tx, code: string, question: FiledQuestion, actor: Actor): Promise<RevisedQuestion> {
    const existing = await this.banks.findBank(tx, code);
    if (!existing) throw bankNotFound(code);
    const bank = await this.carryOut.hold(tx, existing);
    const known = await this.banks.known(tx, bank.id);
    const plan = planBankChange(known, [question], { retireMissing: false });
    const tooMany = outgrown(known, plan, MOST_QUESTIONS);
    if (tooMany !== null) throw bankFull(tooMany, MOST_QUESTIONS);
    const stored =
      known.find((other) => other.code.toLowerCase() === question.code.toLowerCase())?.code ?? question.code;
    const [before = null] = await this.banks.currentByCodes(tx, code, [stored]);
    await this.carryOut.store(tx, await this.carryOut.prepare(bank.id, known, plan, actor));
    const [after] = await this.banks.currentByCodes(tx, code, [stored]);
    if (!after) throw questionNotFound(code, stored);
    if (changesAnything(plan))
      await this.audit.record(tx, actor, {
        action: 'question.revise',
        subjectKind: 'question',
        subjectId: after.questionId,
        before,
        after,
      });
    const outcome = plan.created.length > 0 ? 'created' : changesAnything(plan) ? 'changed' : 'unchanged';
    return { outcome, question: after };
  }
}
