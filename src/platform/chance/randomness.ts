import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** Where chance enters the product. Rules take a seed from here, never chance itself. */
export abstract class Randomness {
  /** A time-ordered UUID (version 7), so that new rows land side by side in an index. */
  abstract id(): string;
  /** 128 bits as 32 hexadecimal digits: the seed of a paper or of a draw. */
  abstract seed(): string;
  /** A code that a person copies from paper: no letters or digits that look alike. */
  abstract code(length: number): string;
  /** From 0 to 1, 1 left out: for pauses that mustn't be the same for everybody. */
  abstract fraction(): number;
}

const READABLE = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

@Injectable()
export class SystemRandomness extends Randomness {
  id(): string {
    return v7();
  }

  seed(): string {
    return randomBytes(16).toString('hex');
  }

  code(length: number): string {
    return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');
  }

  fraction(): number {
    return Math.random();
  }
}
