import { said, type Said } from '../../../platform/http/said.js';
import type { Figure } from '../../../rules/scoring/organization-award.js';
import type { ContestDocument } from '../../contests/contests.public.js';

const FIGURES: Readonly<Record<Figure, Said>> = {
  participants: said('参赛选手数', 'participants'),
  participationRate: said('参与率', 'participation rate'),
  average: said('平均分', 'average'),
  passRate: said('合格率', 'pass rate'),
  excellenceRate: said('优秀率', 'excellence rate'),
  totalPoints: said('总分', 'total points'),
};

/** How organizations are compared; nothing where they aren't. */
export function awardInWords({ organizations }: ContestDocument): Said[] {
  if (!organizations) return [];
  const best = /^best:(\d+)$/.exec(organizations.average)?.[1];
  const average = best
    ? said(`平均分取最好的 ${best} 人。`, `The average is that of the best ${best}.`)
    : said('平均分取全部参赛选手。', 'The average is that of everybody who took part.');
  const { award } = organizations;
  if (!award) return [average];
  const lines = [average, said(`组织奖：${by(award.by).zh}。`, `Award by ${by(award.by).en}.`)];
  const { minimumParticipants: least, sizeBands = [], places } = award;
  if (least > 1) lines.push(said(`参赛满 ${least} 人才参评。`, `At least ${least} participants.`));
  for (const { title, from, to } of sizeBands)
    lines.push(said(`“${title}”：在册 ${from}–${to ?? ''} 人。`, `“${title}”: head count ${from}–${to ?? ''}.`));
  if (places !== undefined) lines.push(said(`各取前 ${places} 名。`, `The first ${places} of each are awarded.`));
  return lines;
}

type By = NonNullable<NonNullable<ContestDocument['organizations']>['award']>['by'];

function by(figures: By): Said {
  if (typeof figures === 'string') return FIGURES[figures];
  const parts = Object.entries(figures) as [Figure, number][];
  return said(
    parts.map(([figure, weight]) => `${FIGURES[figure].zh}×${weight}`).join(' + '),
    parts.map(([figure, weight]) => `${FIGURES[figure].en}×${weight}`).join(' + '),
  );
}
