import type { IndexedOrganization } from '../organizations/organizations.public.js';
import type { Difference } from './differences/difference.js';
import * as differences from './differences/organization-differences.js';

type Placed = Pick<IndexedOrganization, 'id' | 'code' | 'name' | 'parentId' | 'level' | 'path' | 'mergedIntoId'>;

interface Stand {
  readonly level: number;
  readonly path: string;
}

/**
 * Where every organization stands, worked out again from who is right above whom, and whether each that was merged leads to
 * one that stands for it.
 */
export function checkTree(organizations: readonly Placed[]): Difference[] {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const stands = standsFromTheTop(organizations);
  return organizations.flatMap((one) => [...differencesOfStand(one, byId, stands), ...differencesOfMerge(one, byId)]);
}

/** Of all that can be reached from the top, or from one whose parent isn't there, which is told by itself. */
function standsFromTheTop(organizations: readonly Placed[]): ReadonlyMap<string, Stand> {
  const known = new Set(organizations.map(({ id }) => id));
  const below = new Map<string, Placed[]>();
  for (const one of organizations) {
    const above = one.parentId !== null && known.has(one.parentId) ? one.parentId : '';
    const beside = below.get(above);
    if (beside) beside.push(one);
    else below.set(above, [one]);
  }
  const stands = new Map<string, Stand>();
  const reached = [...(below.get('') ?? [])];
  for (const { id, parentId, level, path } of reached) {
    const above = stands.get(parentId ?? '');
    if (above) stands.set(id, { level: above.level + 1, path: `${above.path}${id}/` });
    else stands.set(id, parentId === null ? { level: 0, path: `/${id}/` } : { level, path });
    reached.push(...(below.get(id) ?? []));
  }
  return stands;
}

function differencesOfStand(
  one: Placed,
  byId: ReadonlyMap<string, Placed>,
  stands: ReadonlyMap<string, Stand>,
): Difference[] {
  if (one.parentId !== null && !byId.has(one.parentId)) return [differences.lostParent(one, one.parentId)];
  const computed = stands.get(one.id);
  if (!computed) return [differences.inCircle(one)];
  return one.level === computed.level && one.path === computed.path ? [] : [differences.otherStand(one, computed)];
}

function differencesOfMerge(one: Placed, byId: ReadonlyMap<string, Placed>): Difference[] {
  const passed = new Set<string>();
  for (let at: Placed | undefined = one; at?.mergedIntoId != null; at = byId.get(at.mergedIntoId)) {
    if (passed.has(at.id) || !byId.has(at.mergedIntoId)) return [differences.mergedIntoNone(one, at.mergedIntoId)];
    passed.add(at.id);
  }
  return [];
}
