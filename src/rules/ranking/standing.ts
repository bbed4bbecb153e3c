/**
 * What parts two equal scores: contest document, `ranking.ties[]`. Less time used, the earlier finish, fewer attempts,
 * more points in the named section, or the smaller lot (`lotNumber`) is ahead.
 */
export type TieRule = 'timeUsed' | 'finishedAt' | 'attempts' | 'lot' | `section:${string}`;

/** What ranking has to know of whoever is ranked. */
export interface Standing {
  readonly id: string;
  /** Hundredths. */
  readonly score: number;
  readonly timeUsedMs: number;
  readonly finishedAt: Date;
  /** How many attempts were finished. */
  readonly attempts: number;
  readonly sectionScores: readonly { readonly title: string; readonly points: number }[];
  /** Only where the tie chain draws lots; who has none comes after all who have one. */
  readonly lot?: number;
}
