import { Injectable, type OnModuleInit } from '@nestjs/common';
import { said } from '../../../platform/http/said.js';
import type { Reading } from '../../../platform/database/transactions.js';
import { StepListeners } from '../../contests/contests.public.js';
import { KeyCorrectionsRepository } from '../key-corrections.repository.js';

/** Whether attempts are being graded again; while they are, no contest becomes final. */
@Injectable()
export class CorrectionsUnderWay implements OnModuleInit {
  constructor(
    private readonly corrections: KeyCorrectionsRepository,
    private readonly steps: StepListeners,
  ) {}

  onModuleInit(): void {
    this.steps.beforeFinal(async (tx, contestId) =>
      (await this.in(tx, contestId)) ? said('一次答案更正正在重判', 'a corrected key is still being applied') : null,
    );
  }

  async in(reading: Reading, contestId: string): Promise<boolean> {
    return (await this.corrections.countInState(reading, contestId, 'applying')) > 0;
  }
}
