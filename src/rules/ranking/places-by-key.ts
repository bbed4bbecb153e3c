/** Somebody on a board: the key by which it orders them, and the group in which they are ranked apart. */
export interface KeyedLine {
  /** Null: on no board. */
  readonly key: string | null;
  /** Null: in none. */
  readonly group: string | null;
}

/**
 * Places by the keys of a board, in the order given: a smaller key is ahead, equal keys share a place, and the places
 * after it are skipped (1, 2, 2, 4). Who has no key has no place.
 */
export function placesByKey(keys: readonly (string | null)[]): (number | null)[] {
  const places = new Map<string, number>();
  const sorted = keys.filter((key) => key !== null).sort();
  sorted.forEach((key, index) => {
    if (!places.has(key)) places.set(key, index + 1);
  });
  return keys.map((key) => (key === null ? null : (places.get(key) ?? null)));
}

/** The same among those of one's own group; who is in none has no place in one. */
export function placesWithinGroups(lines: readonly KeyedLine[]): (number | null)[] {
  const members = new Map<string, number[]>();
  lines.forEach(({ group }, index) => {
    if (group === null) return;
    const known = members.get(group);
    if (known) known.push(index);
    else members.set(group, [index]);
  });
  const places: (number | null)[] = lines.map(() => null);
  for (const indices of members.values()) {
    const within = placesByKey(indices.map((index) => lines[index]?.key ?? null));
    indices.forEach((index, at) => (places[index] = within[at] ?? null));
  }
  return places;
}
