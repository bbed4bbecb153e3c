/** What stands in a text as `{name}`. */
export type Named = Readonly<Record<string, string | number>>;

/**
 * A text with its names filled in. `{n|point|points}` is the first word where `n` is one and the second elsewhere, which is
 * all that English needs: `{n} {n|point|points}`. Chinese needs none of it.
 */
export function fill(text: string, named: Named): string {
  return text.replace(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/g, (_whole, name: string, one?: string, other?: string) => {
    const value = String(named[name]);
    return (value === '1' ? one : other) ?? value;
  });
}
