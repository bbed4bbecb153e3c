import { comparableCode, type CountedOrganization, tidyName } from '../../organizations/organizations.public.js';

type Known = Pick<CountedOrganization, 'id' | 'code' | 'name' | 'parentId'>;

export type FoundOrganization = { readonly id: string } | 'unknown' | 'ambiguous';

/** Finds organizations by what stands in a file: a code, a name that only one has, or a path such as `山西省/晋城市/质监局`. */
export class OrganizationLookup {
  private readonly byId: ReadonlyMap<string, Known>;
  private readonly byCode: ReadonlyMap<string, Known>;
  private readonly byName = new Map<string, Known[]>();
  private readonly found = new Map<string, FoundOrganization>();

  constructor(organizations: readonly Known[]) {
    this.byId = new Map(organizations.map((one) => [one.id, one]));
    this.byCode = new Map(organizations.map((one) => [comparableCode(one.code), one]));
    for (const one of organizations) {
      const named = this.byName.get(one.name);
      if (named) named.push(one);
      else this.byName.set(one.name, [one]);
    }
  }

  find(written: string): FoundOrganization {
    const known = this.found.get(written);
    if (known !== undefined) return known;
    const found = this.look(written);
    this.found.set(written, found);
    return found;
  }

  private look(written: string): FoundOrganization {
    const coded = this.byCode.get(comparableCode(written));
    if (coded) return { id: coded.id };
    const whole = this.byName.get(tidyName(written)) ?? [];
    const named = whole.length > 0 ? whole : this.onPath(written);
    const [only] = named;
    if (!only) return 'unknown';
    return named.length === 1 ? { id: only.id } : 'ambiguous';
  }

  /** A part of the path may be left out, but not the last one. */
  private onPath(written: string): Known[] {
    const names = tidyName(written)
      .split(/[/\\>|]/)
      .map(tidyName)
      .filter((name) => name !== '');
    const last = names.pop();
    if (last === undefined || names.length === 0) return [];
    return (this.byName.get(last) ?? []).filter((one) => this.isUnder(one, [...names]));
  }

  private isUnder({ parentId }: Known, names: string[]): boolean {
    for (let above = this.byId.get(parentId ?? ''); above; above = this.byId.get(above.parentId ?? ''))
      if (above.name === names.at(-1)) names.pop();
    return names.length === 0;
  }
}
