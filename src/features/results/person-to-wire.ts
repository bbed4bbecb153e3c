import type { Static } from 'typebox';
import { said, type Said } from '../../platform/http/said.js';
import type { Unranked } from '../standings/standings.public.js';
import type { PersonStanding } from './person-standings.js';
import type { PersonWire } from './results.wire.js';

const IN_WORDS: Readonly<Record<Unranked, Said>> = {
  excluded: said(
    '按竞赛规程，您所在的单位不参加排名：成绩有效，但没有名次。',
    'By the rules of the contest your organization is not ranked: your score stands, without a place.',
  ),
  disqualified: said(
    '主办方已取消您的参赛资格，所以没有名次。如有疑问，请联系主办方。',
    'The organizer has disqualified you, so you have no place. If you wonder why, please ask the organizer.',
  ),
  belowMinimum: said(
    '您的成绩低于竞赛规程规定的最低分数，所以没有名次。',
    'Your score is below the minimum that the rules of the contest set, so you have no place.',
  ),
};

/** Where a person stands, as that person sees it. */
export function personToWire({
  standing,
  stages,
  place,
  total,
  inDivision,
}: PersonStanding): Static<typeof PersonWire> {
  const { score, unranked } = standing;
  return {
    score: score / 100,
    place,
    total,
    ...(stages.length > 0 && {
      stages: stages.map((stage) => ({ ...stage, score: stage.score === null ? null : stage.score / 100 })),
    }),
    ...(inDivision && { division: inDivision }),
    ...(unranked && { unranked: { reason: unranked, ...IN_WORDS[unranked] } }),
  };
}
