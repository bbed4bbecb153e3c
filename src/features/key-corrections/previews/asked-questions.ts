import { composePaper } from '../../../rules/paper-drawing/compose-paper.js';
import { type ContestVersion, rulesFor } from '../../contests/contests.public.js';

/**
 * The versions of questions that papers of a contest ask, or can ask where each attempt draws its own. What was left when
 * everyone's paper was drawn, and what is only practised on, isn't among them.
 */
export function askedQuestions(version: ContestVersion): ReadonlySet<string> {
  const stages = version.document.stages?.map(({ id }) => id) ?? [null];
  return new Set(stages.flatMap((stageId) => askedIn(version, stageId)));
}

function askedIn(version: ContestVersion, stageId: string | null): string[] {
  const { plan, drawSeed } = rulesFor(version, stageId);
  if (plan.drawnPer === 'attempt') return plan.sections.flatMap(({ pool }) => pool.map(({ id }) => id));
  const { sections } = composePaper(plan, { draw: drawSeed, attempt: '' });
  return sections.flatMap(({ questions }) => questions.map(({ id }) => id));
}
