import { Injectable } from '@nestjs/common';

/** The server's clock, the only one that counts (I5). */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
