import {
  CODE_LENGTH,
  inFileOrder,
  MOST_LEVELS,
  type OrganizationDraft,
  type OrganizationFault,
  organizationFault,
} from '../organization-files/organization-files.public.js';
import type { IndexedOrganization } from '../organizations/organizations.public.js';
import type { Chance, FinishedPlan, PlannedHeadCount, PlannedOrganization } from './planned-organization.js';

/**
 * What a file's rows make of the tree, worked out in memory: `add` each row in the order of the file, then `finish`.
 *
 * A row with a code is about the organization that has it, wherever it stands now; without one it is about the one of
 * that name in that place. What is above and isn't there yet comes to be. A row about an organization that was merged
 * into another leaves that one as it is.
 */
export class OrganizationPlan {
  private readonly byId = new Map<string, PlannedOrganization>();
  private readonly byCode = new Map<string, PlannedOrganization>();
  /** By parent and name. */
  private readonly byPlace = new Map<string, PlannedOrganization>();
  private readonly before = new Map<string, string>();
  private readonly rowOf = new Map<string, OrganizationDraft>();
  private readonly waiting: { organization: PlannedOrganization; draft: OrganizationDraft }[] = [];
  private readonly headCounts: PlannedHeadCount[] = [];
  private readonly faults: OrganizationFault[] = [];

  constructor(
    existing: readonly IndexedOrganization[],
    private readonly chance: Chance,
  ) {
    for (const organization of existing) {
      const { id, code, name, parentId, kind, level, path, mergedIntoId } = organization;
      this.keep({ id, code, name, parentId, kind, level, path, mergedIntoId });
      this.before.set(id, stateOf(organization));
    }
  }

  add(draft: OrganizationDraft): void {
    const coded = draft.code === null ? undefined : this.byCode.get(draft.code);
    // A second row with a code must not move the organization of the first: it may end up below itself.
    const again = coded && this.rowOf.has(coded.id) ? coded : null;
    const organization = again ?? (draft.parentCode === null ? this.addByPath(draft) : this.addByCode(draft));
    if (!organization) return;
    const earlier = this.rowOf.get(organization.id);
    if (earlier) {
      const kind = draft.code === null || earlier.code === null ? 'path-twice' : 'code-twice';
      this.fault(organizationFault(kind, within(draft, kind === 'code-twice' ? 'code' : 'name'), earlier.row));
      return;
    }
    this.rowOf.set(organization.id, draft);
    if (draft.kind !== null && organization.mergedIntoId === null) organization.kind = draft.kind;
    const { headCount, countedOn } = draft;
    if (headCount !== null)
      this.headCounts.push({ organizationId: this.standing(organization).id, count: headCount, countedOn });
  }

  finish(): FinishedPlan {
    this.placeByParentCodes();
    const ordered = this.levelled();
    const created = ordered.filter(({ id }) => !this.before.has(id));
    const changed = ordered.filter((one) => this.before.has(one.id) && this.before.get(one.id) !== stateOf(one));
    const changedIds = new Set(changed.map(({ id }) => id));
    const unchanged = [...this.rowOf.keys()].filter((id) => this.before.has(id) && !changedIds.has(id)).length;
    return { created, changed, unchanged, headCounts: this.headCounts, faults: inFileOrder(this.faults) };
  }

  private addByPath(draft: OrganizationDraft): PlannedOrganization | null {
    let parentId: string | null = null;
    for (const name of draft.names.slice(0, -1)) {
      const above: PlannedOrganization = this.at(parentId, name) ?? this.made(parentId, name, null);
      parentId = this.standing(above).id;
    }
    return this.placed(draft, parentId, draft.names.at(-1) ?? '');
  }

  private addByCode(draft: OrganizationDraft): PlannedOrganization | null {
    const name = draft.names.at(-1) ?? '';
    const known = draft.code === null ? undefined : this.byCode.get(draft.code);
    const parent = draft.parentCode ? this.byCode.get(draft.parentCode) : undefined;
    const isLater = draft.parentCode !== '' && !parent;
    // Whoever stands above may come later in the file: it is looked up again at the end.
    const parentId = parent ? this.standing(parent).id : null;
    if (!isLater) return this.placed(draft, parentId, name);
    const organization = known ?? this.made(null, name, draft.code, false);
    if (organization.mergedIntoId === null) this.waiting.push({ organization, draft });
    return organization;
  }

  /** The organization of a row, in its place. */
  private placed(draft: OrganizationDraft, parentId: string | null, name: string): PlannedOrganization | null {
    const { code } = draft;
    const there = this.at(parentId, name);
    const coded = code === null ? undefined : this.byCode.get(code);
    if (coded && coded.mergedIntoId !== null) return coded;
    if (coded)
      return there && there !== coded
        ? this.fault(organizationFault('name-taken', within(draft, 'name')))
        : this.moved(coded, parentId, name);
    if (!there) return this.made(parentId, name, code);
    if (code !== null && this.isNameless(there)) this.recode(there, code);
    if (code !== null && there.code !== code)
      return this.fault(organizationFault('code-differs', within(draft, 'code'), there.code));
    return there;
  }

  private placeByParentCodes(): void {
    for (const { organization, draft } of this.waiting) {
      const parent = this.byCode.get(draft.parentCode ?? '');
      const name = draft.names.at(-1) ?? '';
      if (!parent) {
        this.fault(organizationFault('parent-unknown', within(draft, 'parentCode'), draft.parentCode ?? ''));
        continue;
      }
      const parentId = this.standing(parent).id;
      const there = this.at(parentId, name);
      if (there && there !== organization) this.fault(organizationFault('name-taken', within(draft, 'name')));
      else this.moved(organization, parentId, name);
    }
  }

  /** Everything from the top down, with its level and path; what can't be reached from the top is in a circle. */
  private levelled(): PlannedOrganization[] {
    const children = new Map<string | null, PlannedOrganization[]>();
    for (const one of this.byId.values()) {
      const beside = children.get(one.parentId);
      if (beside) beside.push(one);
      else children.set(one.parentId, [one]);
    }
    const ordered = [...(children.get(null) ?? [])];
    const reached = new Set<string>();
    for (const one of ordered) {
      const parent = one.parentId === null ? undefined : this.byId.get(one.parentId);
      one.level = parent ? parent.level + 1 : 0;
      one.path = `${parent?.path ?? '/'}${one.id}/`;
      reached.add(one.id);
      if (one.level < MOST_LEVELS) ordered.push(...(children.get(one.id) ?? []));
      const draft = one.level === MOST_LEVELS ? this.rowOf.get(one.id) : undefined;
      if (draft) this.fault(organizationFault('too-deep', within(draft, 'name'), MOST_LEVELS));
    }
    if (reached.size < this.byId.size)
      for (const [id, draft] of this.rowOf)
        if (!reached.has(id)) this.fault(organizationFault('parent-in-circle', within(draft, 'parentCode')));
    return ordered;
  }

  private at(parentId: string | null, name: string): PlannedOrganization | undefined {
    return this.byPlace.get(placeOf(parentId, name));
  }

  private made(parentId: string | null, name: string, code: string | null, isPlaced = true): PlannedOrganization {
    const organization: PlannedOrganization = {
      id: this.chance.id(),
      code: code ?? this.freeCode(),
      name,
      parentId,
      kind: null,
      level: 0,
      path: '',
      mergedIntoId: null,
    };
    this.keep(organization, isPlaced);
    return organization;
  }

  /** Above some row of this file, and no row has been about it yet: it may still get the code that the file gives it. */
  private isNameless({ id }: PlannedOrganization): boolean {
    return !this.before.has(id) && !this.rowOf.has(id);
  }

  private recode(organization: PlannedOrganization, code: string): void {
    this.byCode.delete(organization.code);
    organization.code = code;
    this.byCode.set(code, organization);
  }

  private moved(organization: PlannedOrganization, parentId: string | null, name: string): PlannedOrganization {
    const place = placeOf(organization.parentId, organization.name);
    if (this.byPlace.get(place) === organization) this.byPlace.delete(place);
    organization.parentId = parentId;
    organization.name = name;
    this.byPlace.set(placeOf(parentId, name), organization);
    return organization;
  }

  private keep(organization: PlannedOrganization, isPlaced = true): void {
    this.byId.set(organization.id, organization);
    this.byCode.set(organization.code, organization);
    const place = placeOf(organization.parentId, organization.name);
    // Where two stand in one place, one was merged into the other.
    if (isPlaced && (organization.mergedIntoId === null || !this.byPlace.has(place)))
      this.byPlace.set(place, organization);
  }

  private standing(organization: PlannedOrganization): PlannedOrganization {
    const next = organization.mergedIntoId === null ? undefined : this.byId.get(organization.mergedIntoId);
    return next ? this.standing(next) : organization;
  }

  private freeCode(): string {
    for (;;) {
      const code = this.chance.code(CODE_LENGTH);
      if (!this.byCode.has(code)) return code;
    }
  }

  private fault(fault: OrganizationFault): null {
    this.faults.push(fault);
    return null;
  }
}

/** Where something of a row stands in the file. */
function within(
  { row, columns }: Pick<OrganizationDraft, 'row' | 'columns'>,
  column: keyof OrganizationDraft['columns'],
) {
  return { row, column: columns[column] };
}

function placeOf(parentId: string | null, name: string): string {
  return `${parentId ?? ''}/${name}`;
}

/** What an import may change. */
function stateOf({ name, parentId, kind, level, path }: IndexedOrganization | PlannedOrganization): string {
  return JSON.stringify([name, parentId, kind, level, path]);
}
