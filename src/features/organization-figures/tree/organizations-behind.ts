import type { CountedOrganization } from '../../organizations/organizations.public.js';

/**
 * Of a tree, everything that the figures of some organizations and of those above them rest on: those organizations, those
 * above them, what is right below any of them, and of whatever has no head count of its own all that is below it, since
 * its head count is theirs together.
 *
 * @param entered ids; those that aren't in the tree are left out
 */
export function organizationsBehind(
  tree: readonly CountedOrganization[],
  entered: readonly string[],
): CountedOrganization[] {
  const byId = new Map(tree.map((one) => [one.id, one]));
  const below = new Map<string, CountedOrganization[]>();
  for (const one of tree) if (one.parentId !== null) below.set(one.parentId, [...(below.get(one.parentId) ?? []), one]);
  const kept = new Set<CountedOrganization>();
  const counted = (one: CountedOrganization): void => {
    kept.add(one);
    if (one.headCount === null) for (const child of below.get(one.id) ?? []) counted(child);
  };
  const shown = new Set<string>();
  for (const id of entered)
    for (let one = byId.get(id); one && !shown.has(one.id); one = byId.get(one.parentId ?? '')) {
      shown.add(one.id);
      kept.add(one);
      for (const child of below.get(one.id) ?? []) counted(child);
    }
  return tree.filter((one) => kept.has(one));
}
