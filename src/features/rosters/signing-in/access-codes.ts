import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { accessCodeHash } from '../../../platform/session/credentials.js';
import { sessionSecret } from '../../../platform/session/session-secret.js';
import { SETTINGS, type Settings } from '../../../platform/settings/settings.js';
import type { RosterPerson } from '../roster-person.entity.js';

/** No letters or digits that look alike. */
const READABLE = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** 59 bits: what can be guessed at over the network in years is nothing. */
const LENGTH = 12;

/** With these the letters are drawn evenly. */
const EVEN = Math.floor(256 / READABLE.length) * READABLE.length;

/**
 * Access codes of rosters, `ABCD-EFGH-JKMN`: worked out of the server's secret each time, so that they can be printed again
 * and stand nowhere in the clear.
 */
@Injectable()
export class AccessCodes {
  private readonly secret: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secret = sessionSecret(settings);
  }

  /** A code and what is kept of it. */
  make(id: string, codeNonce: string): { code: string; accessCodeHash: string } {
    const code = readable((round) =>
      createHmac('sha256', this.secret).update(`roster-access-code/${id}/${codeNonce}/${round}`).digest(),
    );
    return { code, accessCodeHash: accessCodeHash(code) };
  }

  /** Null when it can't be printed again: the server's secret is another one than when it was made. */
  of({ id, codeNonce, accessCodeHash }: Pick<RosterPerson, 'id' | 'codeNonce' | 'accessCodeHash'>): string | null {
    const made = this.make(id, codeNonce);
    return made.accessCodeHash === accessCodeHash ? made.code : null;
  }
}

function readable(bytesOf: (round: number) => Buffer): string {
  let letters = '';
  for (let round = 0; letters.length < LENGTH; round++)
    for (const byte of bytesOf(round)) if (byte < EVEN) letters += READABLE[byte % READABLE.length];
  return letters.slice(0, LENGTH).replace(/(.{4})(?=.)/g, '$1-');
}
