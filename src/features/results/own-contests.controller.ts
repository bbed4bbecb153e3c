import { Controller, Get } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { OwnContests } from './own-contests.js';
import { OwnContestsAnswer } from './own-contests.wire.js';

/** Not below `api/contests`, where a contest may be called like it. */
@Controller('api/account/contests')
@Allow('contestant')
export class OwnContestsController {
  constructor(
    private readonly ownContests: OwnContests,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Describe({
    summary: 'What the caller has entered, last entered first, and how it went as far as that is published',
    answers: { 200: OwnContestsAnswer },
  })
  async mine(@SignedIn() person: Person) {
    const contests = await this.ownContests.of(person.id);
    return { contests, serverTime: this.clock.now().toISOString() };
  }
}
