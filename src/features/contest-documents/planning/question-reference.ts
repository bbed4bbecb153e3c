const REFERENCE = /^([a-z0-9-]{2,64})\/([\p{L}\p{N}._-]{1,64})$/u;

/** `bank/code` as fixed sections write it; null for anything else. */
export function questionReference(written: string): { bank: string; code: string } | null {
  const [, bank, code] = REFERENCE.exec(written) ?? [];
  return bank !== undefined && code !== undefined ? { bank, code } : null;
}
