import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ShortWay } from '../../../platform/http/short-way.js';
import { SessionGuard } from '../../../platform/session/session-guard.js';
import type { Person } from '../../../platform/session/signed-in.js';
import { AttemptsController } from '../attempts.controller.js';
import type { SaveAnswersBody, SavedAnswers } from '../attempts.wire.js';
import { SaveAnswers } from './save-answers.js';

// eslint-disable-next-line @typescript-eslint/unbound-method -- never called, only read for what is declared there
const DECLARED = AttemptsController.prototype.save;

/** Nine requests in ten. Everything about it is said at `AttemptsController.save`. */
@Injectable()
export class SaveAnswersRoute implements ShortWay {
  readonly method = 'PUT';
  readonly url = '/api/attempts/:id/answers';

  constructor(
    private readonly guard: SessionGuard,
    private readonly saveAnswers: SaveAnswers,
  ) {}

  async answer(request: FastifyRequest): Promise<SavedAnswers> {
    const admitted = this.guard.admit(request, AttemptsController, DECLARED);
    if (admitted !== true) await admitted;
    const { id } = request.params as { readonly id: string };
    const { answers } = request.body as SaveAnswersBody;
    return this.saveAnswers.run(id, (request.person as Person).id, answers);
  }
}
