import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';

type Look = (reading: Reading, entryIds: readonly string[]) => Promise<boolean>;

/** Whether somebody has competed: attempts come later in the chain, so they say how to look it up. */
@Injectable()
export class CompetedEntries {
  private look: Look = () => Promise.resolve(false);

  offer(look: Look): void {
    this.look = look;
  }

  /** Whether any of these entries has started an attempt. */
  any(reading: Reading, entryIds: readonly string[]): Promise<boolean> {
    return entryIds.length === 0 ? Promise.resolve(false) : this.look(reading, entryIds);
  }
}
