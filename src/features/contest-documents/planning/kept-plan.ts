import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../../platform/http/refusal.js';
import { newerQuestions } from '../changed-fields.js';
import type { ContestDocument } from '../contest-document.js';
import { type ContestPlan, contestPlan, planOf } from './plan-paper.js';
import { papersOf, type PlacedPaper } from '../meaning/stage-rules.js';

interface Planned {
  readonly document: ContestDocument;
  readonly plan: ContestPlan;
}

export interface KeptPlan {
  /** Of each paper that stays as it was published, the published plan; of the others the one that the banks give now. */
  readonly plan: ContestPlan;
  /** Whether a place of the document lies in a paper, or in a list of organizations, that stays as it was published. */
  readonly isKept: (pointer: string) => boolean;
  /** What the banks have for papers that stay, and they don't take. */
  readonly notices: Fault[];
}

/** What a changed document of a published contest keeps: the questions of every paper that says what it said before. */
export function keptPlan(published: Planned, changed: Planned): KeptPlan {
  const before = papersOf(published.document);
  const same = ({ stageId, paper }: PlacedPaper) =>
    before.some((other) => other.stageId === stageId && isDeepStrictEqual(other.paper, paper));
  const papers = papersOf(changed.document);
  const kept = papers.filter(same);
  const keepsPractice = isDeepStrictEqual(published.document.attempts.practice, changed.document.attempts.practice);
  const [registered, registering] = [published.document.registration, changed.document.registration];
  const keepsDivisions = isDeepStrictEqual(registered.divisions, registering.divisions);
  const keepsExcluded = isDeepStrictEqual(registered.excluded, registering.excluded);
  return {
    plan: contestPlan(
      papers.map(({ stageId, ...one }) => ({
        stageId,
        plan: planOf((same({ stageId, ...one }) ? published : changed).plan, stageId),
      })),
      changed.plan.practice,
    ),
    isKept: (pointer) =>
      kept.some((one) => pointer.startsWith(`${one.pointer}/`)) ||
      (keepsPractice && pointer.startsWith('/attempts/practice/')) ||
      (keepsDivisions && pointer.startsWith('/registration/divisions')) ||
      (keepsExcluded && pointer.startsWith('/registration/excluded')),
    notices: kept.flatMap(({ pointer, stageId }) =>
      newerQuestions(planOf(published.plan, stageId), planOf(changed.plan, stageId), pointer),
    ),
  };
}
