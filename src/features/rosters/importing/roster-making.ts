import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { AccessCodes } from '../signing-in/access-codes.js';
import { nameKey } from '../../teams/teams.public.js';
import type { WantedPerson } from '../file/judge-rows.js';
import type { RosterPerson } from '../roster-person.entity.js';

/** Fills in what somebody on a roster gets from the server. */
@Injectable()
export class RosterMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
    private readonly codes: AccessCodes,
  ) {}

  make(contestId: string, wanted: WantedPerson): RosterPerson {
    const id = this.randomness.id();
    const codeNonce = this.randomness.seed();
    const { accessCodeHash } = this.codes.make(id, codeNonce);
    const createdAt = this.clock.now();
    const person = { ...this.changed(wanted), updatedAt: createdAt };
    return { id, contestId, ...person, codeNonce, accessCodeHash, accountId: null, createdAt };
  }

  removed() {
    return { removedAt: this.clock.now() };
  }

  /** The access code and who came with it stay. */
  changed({ row: _row, ...person }: WantedPerson) {
    const teamKey = person.teamName === null ? null : nameKey(person.teamName);
    return { ...person, teamKey, updatedAt: this.clock.now(), removedAt: null };
  }
}
