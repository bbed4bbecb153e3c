import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/session/signed-in.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import {
  awardPartToWire,
  type ComparedBy,
  type ComparedOrganization,
  comparesOrganizations,
  ContestFigures,
  figuresToWire,
  namesDownTo,
  type OpenFigures,
} from '../../organization-figures/organization-figures.public.js';
import { LeaderboardAccess, type LeaderboardSight, wholeBoard } from '../leaderboard-access.js';
import * as refusals from '../leaderboard-refusals.js';
import type { OrganizationBoard, OrganizationBoardRequest, OrganizationLine } from './organization-leaderboard.wire.js';

/** The leaderboard of organizations, a page at a time, published as that of persons is. */
@Injectable()
export class OrganizationLeaderboard {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly access: LeaderboardAccess,
    private readonly figures: ContestFigures,
  ) {}

  /** @throws contest-not-found, no-such-leaderboard and what LeaderboardAccess throws */
  async page(slug: string, person: Person | null, query: OrganizationBoardRequest): Promise<OrganizationBoard> {
    const contest = await this.contests.bySlug(slug);
    if (!comparesOrganizations(contest.current.document)) throw refusals.noSuchLeaderboard();
    const sight = await this.access.of(contest, person, wholeBoard(query));
    const figures = await this.figures.of(contest, sight.board.frozenSince);

    const by = comparedBy(query, figures);
    const { level = null, under = null, band = null } = query;
    const lines = figures.compared.inOrder({ by, level, under, band });
    const visible = placedUpTo(lines, sight.top);
    const own = ownPosition(lines, sight, figures);
    const ownVisible = own === null ? -1 : visible.findIndex((line) => line === lines[own]);
    const from = firstLine(query, ownVisible);
    const end = Math.min(from + query.limit, visible.length);
    return {
      asOf: sight.board.asOf.toISOString(),
      frozen: figures.frozenSince !== null,
      by,
      total: lines.length,
      from,
      next: end < visible.length && from < end ? end : null,
      entries: visible
        .slice(from, end)
        .map((line, index) => ({ ...shown(line), ...(from + index === ownVisible && { mine: true }) })),
      levels: [...figures.compared.levels()],
      me: own === null ? null : ownLine(lines, own),
    };
  }
}

/** Without a wish: the award where there is one and the level competes for it, else the points of everybody together. */
function comparedBy({ by, level }: OrganizationBoardRequest, { compared }: OpenFigures): ComparedBy {
  return by ?? (compared.hasAward && level === undefined ? 'award' : 'totalPoints');
}

/** The first so many of each size band, without those who have no place; null: everybody. */
function placedUpTo(lines: readonly ComparedOrganization[], top: number | null): readonly ComparedOrganization[] {
  return top === null ? lines : lines.filter(({ place }) => place !== null && place <= top);
}

/** The line of the viewer's own organization, or of the nearest one above it that is compared; null: none. */
function ownPosition(
  lines: readonly ComparedOrganization[],
  { entry }: LeaderboardSight,
  { tree }: OpenFigures,
): number | null {
  if (!entry?.organizationId) return null;
  const positions = new Map(lines.map(({ node }, index) => [node.organization.id, index]));
  const own = tree.organizationOf(entry.id) ?? entry.organizationId;
  for (let node = tree.node(own); node; node = node.parent) {
    const position = positions.get(node.organization.id);
    if (position !== undefined) return position;
  }
  return null;
}

/** @param own where the viewer's own line stands among those that are shown; -1: nowhere */
function firstLine({ around, after, limit }: OrganizationBoardRequest, own: number): number {
  return around === 'me' ? Math.max(0, own - Math.floor(limit / 2)) : after;
}

function ownLine(lines: readonly ComparedOrganization[], position: number): OrganizationBoard['me'] {
  const line = lines[position];
  return line ? { ...shown(line), position } : null;
}

function shown({ node, award, place }: ComparedOrganization): OrganizationLine {
  return {
    place,
    id: node.organization.id,
    name: node.organization.name,
    path: namesDownTo(node),
    ...figuresToWire(node.figures),
    award: award?.score == null ? null : award.score / 100,
    band: award?.band ?? null,
    awarded: award?.awarded ?? false,
    notCompeting: award?.notCompeting ?? null,
    parts: (award?.parts ?? []).map(awardPartToWire),
  };
}
