import type { ScoringRule } from '../../rules/grading/question.js';
import type { PaperPlan } from '../../rules/paper-drawing/paper-plan.js';
import { planOf, scoringRule, stageRules, type StageRules } from '../contest-documents/contest-documents.public.js';
import type { ContestVersion } from './contest-catalogue.js';

/** What holds for an attempt: what its stage says, and the paper that is drawn for it. */
export interface AttemptRules extends StageRules {
  readonly plan: PaperPlan;
  readonly scoring: ScoringRule;
  /** Draws what isn't drawn for each attempt: of the contest, or of the stage. */
  readonly drawSeed: string;
}

/**
 * The rules for attempts of a stage under a version of the document: whoever composes, times, limits, grades or verifies
 * an attempt asks here.
 *
 * @param stageId as it stands with the attempt; null: the contest has no stages
 */
export function rulesFor(
  { document, plan, drawSeed }: Pick<ContestVersion, 'document' | 'plan' | 'drawSeed'>,
  stageId: string | null,
): AttemptRules {
  const its = planOf(plan, stageId);
  const seed = its.drawnPer === 'stage' && stageId !== null ? `${drawSeed}/${stageId}` : drawSeed;
  const rules = stageRules(document, stageId);
  return { ...rules, plan: its, drawSeed: seed, scoring: scoringRule(document.scoring, rules.time.perQuestion) };
}
