import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import * as refusals from './question-walk-refusals.js';
import * as wire from './question-walks.wire.js';
import { ShowQuestion } from './show-question.js';

@Controller('api/attempts')
@Allow('contestant')
export class QuestionWalksController {
  constructor(private readonly showQuestion: ShowQuestion) {}

  @Post(':id/questions')
  @HttpCode(200)
  @Describe({
    summary:
      'Where questions are shown one at a time: the one that is showing, or the next when it is answered or its time is over',
    params: wire.AttemptParams,
    body: wire.NextQuestionBody,
    answers: { 200: wire.QuestionAnswer },
    refusals: [refusals.attemptNotFound, refusals.attemptClosed, refusals.paperShownWhole],
  })
  next(@Param('id') id: string, @SignedIn() person: Person): Promise<wire.QuestionAnswer> {
    return this.showQuestion.run(id, person.id);
  }
}
