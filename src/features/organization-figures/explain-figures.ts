import { Injectable } from '@nestjs/common';
import type { Award } from '../../rules/scoring/organization-award.js';
import { averagedPeople } from '../../rules/scoring/organization-figures.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { namesDownTo } from './tree/compared-organizations.js';
import { ContestFigures } from './contest-figures.js';
import { comparesOrganizations } from './tree/counted-person.js';
import type { FigureNode } from './tree/figure-tree.js';
import type { OpenFigures } from './tree/kept-figures.js';
import { noFiguresOfOrganization } from './organization-figures-refusals.js';
import { awardPartToWire, type ExplainedFigures, figuresToWire } from './organization-figures.wire.js';

const MOST_CHILDREN = 500;

/** One organization of a contest, as things stand now. */
export interface OrganizationOfContest {
  readonly contest: Contest;
  readonly figures: OpenFigures;
  readonly node: FigureNode;
}

/** Every figure of an organization with how it came about, for an office that is asked about it on the phone. */
@Injectable()
export class ExplainFigures {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly figures: ContestFigures,
  ) {}

  /** @throws contest-not-found, no-figures-of-organization */
  async find(slug: string, organizationId: string): Promise<OrganizationOfContest> {
    const contest = await this.contests.bySlug(slug);
    if (!comparesOrganizations(contest.current.document)) throw noFiguresOfOrganization();
    const figures = await this.figures.of(contest);
    const node = figures.tree.node(organizationId);
    if (!node) throw noFiguresOfOrganization();
    return { contest, figures, node };
  }

  /** @throws contest-not-found, no-figures-of-organization */
  async run(slug: string, organizationId: string): Promise<ExplainedFigures> {
    const { contest, figures, node } = await this.find(slug, organizationId);
    const { id, name, code } = node.organization;
    const award = figures.compared.awardOf(id);
    return {
      organization: { id, name, code, path: namesDownTo(node) },
      figures: figuresToWire(node.figures),
      workings: workingsOf(contest, figures, node),
      award: award && awardToWire(award),
      children: [...node.children]
        .sort(
          (a, b) =>
            b.figures.participants - a.figures.participants || (a.organization.name < b.organization.name ? -1 : 1),
        )
        .slice(0, MOST_CHILDREN)
        .map((child) => ({ ...namesOf(child), ...figuresToWire(child.figures) })),
      childrenTotal: node.children.length,
    };
  }
}

function namesOf({ organization: { id, name, code } }: FigureNode) {
  return { id, name, code };
}

function workingsOf(contest: Contest, { tree }: OpenFigures, node: FigureNode): ExplainedFigures['workings'] {
  const { scoring, organizations } = contest.current.document;
  const { headCount } = node.organization;
  const averaged = averagedPeople(node.tally.participants, tree.terms.average);
  return {
    headCount: {
      from: headCount ? 'declared' : node.headCount === null ? null : 'below',
      countedOn: headCount?.countedOn ?? null,
      missingBelow: node.children.filter((child) => child.headCount === null).length,
    },
    participants: { own: node.ownParticipants, below: node.tally.participants - node.ownParticipants },
    average: {
      rule: organizations?.average ?? 'all',
      people: averaged,
      points: node.tally.pointsOfBest(averaged) / 100,
    },
    pass: { mark: scoring.passMark ?? null, people: node.tally.passed },
    excellence: { mark: scoring.excellentMark ?? null, people: node.tally.excellent },
  };
}

function awardToWire({ score, band, place, awarded, parts }: Award): ExplainedFigures['award'] {
  return {
    score: score === null ? null : score / 100,
    band,
    place,
    awarded,
    parts: parts.map(awardPartToWire),
  };
}
