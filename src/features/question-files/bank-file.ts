export interface BankFile {
  /** As the person named it; its ending says the format unless the bytes say otherwise. */
  readonly name: string;
  readonly bytes: Buffer;
}

export const BANK_FORMATS = ['yaml', 'csv', 'xlsx'] as const;
export type BankFormatName = (typeof BANK_FORMATS)[number];
