import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { QuestionBanksRepository } from './question-banks.repository.js';

/** Notes that people were asked these versions: from then on the database refuses to alter or delete them. */
@Injectable()
export class MarkVersionsUsed {
  constructor(
    private readonly banks: QuestionBanksRepository,
    private readonly clock: Clock,
  ) {}

  run(tx: Tx, versionIds: readonly string[]): Promise<void> {
    return this.banks.markUsed(tx, versionIds, this.clock.now());
  }
}
