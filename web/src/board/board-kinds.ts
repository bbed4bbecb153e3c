import type { ContestDocument } from '../api/shapes.ts';

export const BOARD_KINDS = ['individuals', 'teams', 'organizations'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** What is ranked in a contest. */
export function boardKinds(document: Pick<ContestDocument, 'teams' | 'organizations'>): BoardKind[] {
  return BOARD_KINDS.filter((kind) => kind === 'individuals' || document[kind] !== undefined);
}
