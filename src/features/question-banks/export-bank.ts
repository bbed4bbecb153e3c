import { Injectable } from '@nestjs/common';
import type { BankFormatName } from '../question-files/question-files.public.js';

/** A bank as a file that `ImportBank` reads back without loss. */
@Injectable()
export class ExportBank {
  /** @throws bankNotFound */
  run(bank: string, format: BankFormatName): Promise<Buffer> {
    return Promise.reject(new Error(`not built yet: ${bank} ${format}`));
  }
}
