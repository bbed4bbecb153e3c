import type { Fault } from '../../platform/http/refusal.js';
import { fault } from './checks/document-check.js';
import { type ContestDocument, MOST_ATTEMPTS } from './contest-document.js';
import { papersOf } from './meaning/stage-rules.js';

/** What is right about a document, but perhaps not meant. */
export function documentNotices(document: ContestDocument): Fault[] {
  const { publication } = document;
  const found: Fault[] = [];
  if (publication.review === 'onSubmit' && papersOf(document).some(({ paper }) => asksEveryoneTheSame(paper)))
    found.push(
      fault(
        '/publication/review',
        '每个人的试题相同，而交卷后立即能看到答案：先交卷的人可以把答案告诉还没答题的人。如不希望这样，请改为 onClose。',
        'Everyone is asked the same, and keys are shown at submission: who submits first can pass them on to those still to come. If that is not meant, choose onClose.',
      ),
    );
  if (!limitsAttempts(document))
    found.push(
      fault(
        '/attempts',
        `没有限制答题次数；每人最多可以答题 ${MOST_ATTEMPTS} 次。`,
        `Attempts are not limited; each person can start ${MOST_ATTEMPTS} of them at most.`,
      ),
    );
  return found;
}

function limitsAttempts({ attempts, stages }: ContestDocument): boolean {
  const isLimited = (limits: Partial<Record<'perDay' | 'perStage', number>>) =>
    limits.perDay !== undefined || limits.perStage !== undefined;
  if (attempts.total !== undefined) return true;
  return stages ? stages.every((stage) => isLimited(stage.attempts ?? attempts)) : isLimited(attempts);
}

function asksEveryoneTheSame({ drawnPer, sections }: ContestDocument['paper']): boolean {
  return drawnPer !== 'attempt' || sections.every(({ questions }) => questions !== undefined);
}
