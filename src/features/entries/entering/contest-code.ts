import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether what a person typed is the contest's code: width, case and spaces of the keyboard don't matter. Takes the same
 * time wherever the two differ.
 */
export function isContestCode(typed: string | undefined, code: string): boolean {
  return timingSafeEqual(digest(typed ?? ''), digest(code));
}

function digest(code: string): Buffer {
  return createHash('sha256').update(code.normalize('NFKC').replace(/\s/gu, '').toUpperCase()).digest();
}
