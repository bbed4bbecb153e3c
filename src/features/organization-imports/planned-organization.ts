import type { OrganizationFault } from '../organization-files/organization-files.public.js';

/** An organization on its way into the tree, or one that is there. */
export interface PlannedOrganization {
  readonly id: string;
  code: string;
  name: string;
  parentId: string | null;
  kind: string | null;
  level: number;
  path: string;
  readonly mergedIntoId: string | null;
}

/** A number that a file declares. */
export interface PlannedHeadCount {
  readonly organizationId: string;
  readonly count: number;
  /** Null: the day of the import. */
  readonly countedOn: string | null;
}

export interface FinishedPlan {
  /** Those above come before those below. */
  readonly created: readonly PlannedOrganization[];
  /** Named otherwise, moved, or of another kind; also those that only follow one that moved. */
  readonly changed: readonly PlannedOrganization[];
  /** How many rows say what is so already. */
  readonly unchanged: number;
  readonly headCounts: readonly PlannedHeadCount[];
  readonly faults: readonly OrganizationFault[];
}

/** Chance, as the plan needs it. */
export interface Chance {
  id(): string;
  code(length: number): string;
}
