/** What an entry's field holds at most, in characters. Whoever takes entries has to hold to it before matching. */
export const FIELD_VALUE_MAX_LENGTH = 100;

/**
 * The ways in which an expression may split a value of that length before it gives up: three unbounded pieces side by
 * side, as in `\S+@\S+\.\S+`, are a million, which takes well under a second in the worst case.
 */
const MOST_WAYS = 2_000_000;

/** `construct`: something whose cost can't be told beforehand. `slow`: too many ways to match. */
export type PatternFlaw = 'syntax' | 'construct' | 'slow';

/**
 * Why a pattern of a registration field is not taken; null: it is.
 *
 * JavaScript tries out every way of matching, so that a short expression like `(a+)+` can keep the server busy for years
 * over one value. Here an upper bound of the ways is counted instead of looking for known bad shapes: pieces in a row
 * multiply, alternatives add up, a repetition has the sum over its lengths. Look-around and back-references, whose cost
 * can't be counted so, are not taken.
 */
export function patternFlaw(pattern: string): PatternFlaw | null {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'syntax';
  }
  try {
    return new WaysOfMatching(pattern).count() > MOST_WAYS ? 'slow' : null;
  } catch (error) {
    if (error instanceof UncountableConstruct) return 'construct';
    throw error;
  }
}

/** A pattern that was taken, to be held against a whole value of at most `FIELD_VALUE_MAX_LENGTH` characters. */
export function fieldPattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

class UncountableConstruct extends Error {}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const ESCAPE = /\\(?:[pPu]\{[^}]*\}|.)/suy;
const CHARACTER_CLASS = /\[(?:\\.|[^\]\\])*\]/suy;

/** Reads an expression that is valid under the flag `u`. */
class WaysOfMatching {
  private at = 0;

  constructor(private readonly pattern: string) {}

  count(): number {
    let ways = this.sequence();
    while (this.next() === '|') {
      this.at += 1;
      ways += this.sequence();
    }
    return ways;
  }

  private sequence(): number {
    let ways = 1;
    for (let next = this.next(); next !== undefined && next !== '|' && next !== ')'; next = this.next())
      ways *= this.repeated(this.piece(next));
    return ways;
  }

  private piece(next: string): number {
    if (next === '(') return this.group();
    if (next === '\\') {
      if (/^\\[1-9k]/.test(this.pattern.slice(this.at))) throw new UncountableConstruct();
      this.take(ESCAPE);
    } else if (next === '[') this.take(CHARACTER_CLASS);
    else this.at += 1;
    return 1;
  }

  private group(): number {
    const isPlain = this.pattern.startsWith('(?:', this.at);
    if (!isPlain && this.pattern.startsWith('(?', this.at)) throw new UncountableConstruct();
    this.at += isPlain ? 3 : 1;
    const ways = this.count();
    this.at += 1;
    return ways;
  }

  private repeated(ways: number): number {
    const [whole, sign, from, comma, to] = this.take(QUANTIFIER) ?? [];
    if (whole === undefined) return ways;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : comma === undefined && sign === undefined ? least : to ? Number(to) : Infinity;
    let sum = 0;
    for (let times = least; times <= Math.min(most, FIELD_VALUE_MAX_LENGTH) && sum <= MOST_WAYS; times++)
      sum += ways ** times;
    return Math.max(1, sum);
  }

  private next(): string | undefined {
    return this.pattern[this.at];
  }

  private take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const taken = expression.exec(this.pattern);
    if (taken) this.at = expression.lastIndex;
    return taken;
  }
}
