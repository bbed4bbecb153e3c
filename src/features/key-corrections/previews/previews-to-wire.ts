import type { AwardStood, FigureStood, OrganizationMove, TeamMove, TeamStood } from './correction-effects.js';
import type { CorrectionPreviewLine, CorrectionPreviewRow } from '../correction-preview.entity.js';
import { changedBasis, type CorrectionBasis } from './correction-summary.js';
import type { OrganizationMoves, Preview, PreviewPage, TeamMoves } from '../key-corrections.wire.js';

/** @param now what a preview would rest on if it were made now */
export function previewToWire(preview: CorrectionPreviewRow, now: CorrectionBasis): Preview {
  const { id, question, kind, keys, reason, state, basis, summary, createdAt, endedAt } = preview;
  return {
    id,
    question,
    kind,
    keys: keys as Preview['keys'],
    reason,
    state,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    outdated: state === 'ready' && basis ? changedBasis(basis, now) : [],
    // One that was computed before divisions, teams and organizations were looked at says nothing of them.
    summary: summary && { ...NOT_LOOKED_AT, ...summary },
  };
}

const NOT_LOOKED_AT = { divisionPlacesChanged: 0, teams: null, organizations: null };

export function lineToWire(line: CorrectionPreviewLine, name: string): PreviewPage['moves'][number] {
  return {
    entryId: line.entryId,
    name,
    division: line.division,
    before: stood({ score: line.scoreBefore, place: line.placeBefore, divisionPlace: line.divisionPlaceBefore }),
    after: stood({ score: line.scoreAfter, place: line.placeAfter, divisionPlace: line.divisionPlaceAfter }),
  };
}

export function teamToWire({ teamId, name, division, before, after }: TeamMove): TeamMoves['moves'][number] {
  return { teamId, name, division, before: stood(before), after: stood(after) };
}

export function organizationToWire(move: OrganizationMove): OrganizationMoves['moves'][number] {
  const { organizationId, name, path, figures, award } = move;
  return {
    organizationId,
    name,
    path: [...path],
    figures: figures.map(({ by, before, after }) => ({ by, before: figure(before), after: figure(after) })),
    award: award && { band: award.band, before: awarded(award.before), after: awarded(award.after) },
  };
}

function stood({ score, place, divisionPlace }: TeamStood) {
  return { score: score / 100, place, divisionPlace };
}

function figure({ value, place }: FigureStood) {
  return { value: value === null ? null : value / 100, place };
}

function awarded({ place, awarded: is }: AwardStood) {
  return { place, awarded: is };
}
