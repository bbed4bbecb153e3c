import { comparableCode, tidyName } from '../../organization-files/organization-files.public.js';
import type { OrganizationRow } from '../organization.entity.js';

export type IndexedOrganization = Pick<
  OrganizationRow,
  'id' | 'code' | 'name' | 'parentId' | 'level' | 'path' | 'kind' | 'initials' | 'mergedIntoId'
>;

/** An organization as a search answers it. */
export interface FoundOrganization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: number;
  /** The names from the top down to its own. */
  readonly path: readonly string[];
  /** The name of an organization merged into it, where that is what was found; null: its own. */
  readonly alias: string | null;
}

export interface OrganizationQuery {
  /** Parts of the name or of its pinyin initials; empty: everything. */
  readonly text: string;
  /** Whether the text may be a whole code as well: for organizers only, since codes let people in. */
  readonly codes?: boolean | undefined;
  /** Only this one and what is below it. */
  readonly under?: string | undefined;
  /** Only these and what is below them. */
  readonly among?: ReadonlySet<string> | undefined;
  readonly limit: number;
}

/** How well something fits, the best first. */
const WELL = { code: 0, name: 1, nameBegins: 2, initials: 3, initialsBegin: 4, part: 5 } as const;

/**
 * All organizations in memory, to be found by any part of their names: fifty thousand are searched in a few
 * milliseconds, since the names stand in one text. Codes let people in: they are found only as a whole, and only for
 * those who may see them.
 */
export class OrganizationIndex {
  private readonly organizations: readonly IndexedOrganization[];
  private readonly byId: ReadonlyMap<string, IndexedOrganization>;
  private readonly byCode: ReadonlyMap<string, number>;
  /** Of each organization: its name, a tab and its initials, a line break. */
  private readonly names: string;
  /** Where each organization begins in `names`. */
  private readonly begins: readonly number[];

  constructor(organizations: readonly IndexedOrganization[]) {
    this.organizations = [...organizations].sort(
      (one, other) => one.level - other.level || compared(one.name, other.name) || compared(one.id, other.id),
    );
    this.byId = new Map(this.organizations.map((organization) => [organization.id, organization]));
    this.byCode = new Map(this.organizations.map(({ code }, index) => [code, index]));
    const lines = this.organizations.map(({ name, initials }) => `${name.toLowerCase()}\t${initials}\n`);
    let length = 0;
    this.begins = lines.map((line) => (length += line.length) - line.length);
    this.names = lines.join('');
  }

  find({ text, codes = false, under, among, limit }: OrganizationQuery): FoundOrganization[] {
    const best = Array.from({ length: Object.keys(WELL).length }, (): FoundOrganization[] => []);
    const seen = new Set<string>();
    for (const [index, fit] of this.fitting(text, codes)) {
      const hit = this.organizations[index] as IndexedOrganization;
      const found = this.standingFor(hit);
      const group = best[fit] as FoundOrganization[];
      if (!found || group.length >= limit || seen.has(`${fit} ${found.id}`) || !isWithin(found, under, among)) continue;
      seen.add(`${fit} ${found.id}`);
      group.push(this.shown(found, hit));
    }
    const unique = new Map<string, FoundOrganization>();
    for (const found of best.flat()) if (!unique.has(found.id)) unique.set(found.id, found);
    return [...unique.values()].slice(0, limit);
  }

  /** The names from the top down to the organization's own; empty when it isn't known. */
  pathOf(id: string): string[] {
    const { path } = this.byId.get(id) ?? { path: '' };
    return path
      .split('/')
      .filter((above) => above !== '')
      .map((above) => this.byId.get(above)?.name ?? '');
  }

  private *fitting(text: string, codes: boolean): Iterable<[index: number, fit: number]> {
    const words = tidyName(text).toLowerCase().split(' ').filter(Boolean);
    if (words.length === 0) {
      for (const index of this.organizations.keys())
        if (this.organizations[index]?.mergedIntoId === null) yield [index, WELL.part];
      return;
    }
    const coded = codes ? this.byCode.get(comparableCode(text)) : undefined;
    if (coded !== undefined) yield [coded, WELL.code];
    const rarest = words.reduce((longest, word) => (word.length > longest.length ? word : longest));
    for (let at = this.names.indexOf(rarest); at >= 0;) {
      const index = this.indexAt(at);
      const end = this.begins[index + 1] ?? this.names.length;
      const line = this.names.slice(this.begins[index], end - 1);
      if (words.every((word) => line.includes(word))) yield [index, fitOf(line, words.join(' '))];
      at = this.names.indexOf(rarest, end);
    }
  }

  /** Which organization's line holds this place of `names`. */
  private indexAt(place: number): number {
    let [low, high] = [0, this.begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.begins[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private standingFor(hit: IndexedOrganization): IndexedOrganization | undefined {
    const next = hit.mergedIntoId === null ? hit : this.byId.get(hit.mergedIntoId);
    return next && next !== hit ? this.standingFor(next) : next;
  }

  private shown(found: IndexedOrganization, hit: IndexedOrganization): FoundOrganization {
    const { id, code, name, parentId, level } = found;
    const alias = hit === found || hit.name === name ? null : hit.name;
    return { id, code, name, parentId, level, path: this.pathOf(id), alias };
  }
}

function fitOf(line: string, wanted: string): number {
  const [name = '', initials = ''] = line.split('\t');
  if (name === wanted) return WELL.name;
  if (name.startsWith(wanted)) return WELL.nameBegins;
  if (initials === wanted) return WELL.initials;
  return initials.startsWith(wanted) ? WELL.initialsBegin : WELL.part;
}

function isWithin({ path }: IndexedOrganization, under?: string, among?: ReadonlySet<string>): boolean {
  if (under !== undefined && !path.includes(`/${under}/`)) return false;
  return among === undefined || path.split('/').some((id) => among.has(id));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
