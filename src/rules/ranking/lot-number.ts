import { createHash } from 'node:crypto';

const BYTES = 6;

/**
 * The lot of a contestant under a published seed: the first 48 bits of the SHA-256 of the UTF-8 text `<seed>:<id>`, read
 * as a big-endian number. The smaller lot is ahead.
 *
 * Anyone can check a lot with any SHA-256 tool, and it depends on nobody else: who joins, leaves or is disqualified
 * changes no one's lot. The seed must be fixed or drawn in public after entries closed, or ids could be chosen to suit it.
 *
 * Source: contest document, `ranking.ties[]`, `lot`.
 */
export function lotNumber(seed: string, id: string): number {
  return createHash('sha256').update(`${seed}:${id}`, 'utf8').digest().readUIntBE(0, BYTES);
}
