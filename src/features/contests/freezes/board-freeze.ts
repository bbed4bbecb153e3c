import {
  type ContestDocument,
  type ContestState,
  DECLARED_STATES,
} from '../../contest-documents/contest-documents.public.js';

/** What organizers did to the public boards by hand. */
export interface BoardFreeze {
  /** Since when somebody has them stand still; null: nobody does. */
  readonly frozenAt: Date | null;
  /** When somebody last let them move again; null: never. */
  readonly thawedAt: Date | null;
}

/** What of a contest decides whether its public boards move. */
export interface Freezable {
  readonly state: ContestState;
  readonly freeze?: BoardFreeze;
  readonly current: { readonly document: Pick<ContestDocument, 'publication'> };
}

/**
 * Since when the public boards stand still; null when they move: the earlier of what an organizer did and of the
 * document's own freeze. They move again when the results are declared provisional, when the document loses its
 * `freezeAt`, and when an organizer lets them: a freeze of the document that had begun by then is over for good.
 *
 * Source: contest document, `publication.leaderboards.freezeAt`.
 */
export function frozenSince({ state, freeze, current: { document } }: Freezable, now: Date): Date | null {
  if (isDeclared(state)) return null;
  const { freezeAt } = document.publication.leaderboards;
  const since = freezeAt === undefined ? null : new Date(freezeAt);
  const thawedAt = freeze?.thawedAt ?? null;
  const byDocument = since && now >= since && !(thawedAt && thawedAt >= since) ? since : null;
  const byHand = freeze?.frozenAt ?? null;
  return byDocument && byHand ? (byHand < byDocument ? byHand : byDocument) : (byHand ?? byDocument);
}

/** Whether results are declared, which ends every freeze. */
export function isDeclared(state: ContestState): boolean {
  return DECLARED_STATES.some((declared) => declared === state);
}
