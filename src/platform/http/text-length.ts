import { invalidRequest } from './platform-refusals.js';
import type { Fault } from './refusal.js';
import { said } from './said.js';

/** How many characters (code points) a text may have. */
export interface LengthBounds {
  readonly least: number;
  readonly most: number;
}

/** What is wrong with a text's length after it was normalized, in the words in which a schema's own bounds are explained. */
export function lengthFaults(pointer: string, text: string, { least, most }: LengthBounds): Fault[] {
  const length = [...text].length;
  if (length === 0 && least > 0) return [{ pointer, detail: said('不能为空。', 'This must not be empty.') }];
  if (length < least)
    return [{ pointer, detail: said(`至少需要 ${least} 个字符。`, `At least ${least} characters are needed.`) }];
  if (length > most)
    return [{ pointer, detail: said(`最多 ${most} 个字符。`, `At most ${most} characters are allowed.`) }];
  return [];
}

/** @throws invalid-request */
export function checkLength(pointer: string, text: string, bounds: LengthBounds): void {
  const faults = lengthFaults(pointer, text, bounds);
  if (faults.length > 0) throw invalidRequest(faults);
}
