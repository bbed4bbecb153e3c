import { Injectable } from '@nestjs/common';
import { ContestCatalogue } from '../contests/contests.public.js';
import { ContestFigures } from './contest-figures.js';
import { comparesOrganizations } from './tree/counted-person.js';
import { MOST_KEPT } from './tree/kept-figures.js';

/**
 * Works the figures of the contests that are going on out before a server takes its first request, so that nobody waits for
 * them. Those of other contests are worked out when somebody looks.
 */
@Injectable()
export class OpenOrganizationFigures {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly figures: ContestFigures,
  ) {}

  async run(): Promise<void> {
    const going = (await this.contests.published()).filter(
      ({ state, current }) => state === 'open' && comparesOrganizations(current.document),
    );
    for (const contest of going.slice(0, MOST_KEPT)) await this.figures.of(contest);
  }
}
