import { answered, api } from '../api/client.ts';
import { isBusy, isPassing, troubleOf } from '../api/trouble.ts';
import type { Sending, SentAnswer } from './answer-keeper.ts';
import { refusalOf } from './refused-answers.ts';

/**
 * Saves answers. `keepalive`, so that a page that is just closing gets them away.
 * @param told hears the deadline as it stands: somebody may have been given more time since the page was opened
 */
export async function sendAnswers(
  attemptId: string,
  answers: readonly SentAnswer[],
  told: (deadline: string | null) => void,
): Promise<Sending> {
  try {
    const { saved, deadline } = await answered(() =>
      api.PUT('/api/attempts/{id}/answers', {
        params: { path: { id: attemptId } },
        body: { answers: answers.map(({ n, choice, seq }) => ({ n, choice: [...choice] as Letter[], seq })) },
        keepalive: true,
      }),
    );
    told(deadline);
    return { end: 'saved', saved };
  } catch (error) {
    return endOf(error, answers);
  }
}

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

function endOf(error: unknown, answers: readonly SentAnswer[]): Sending {
  const trouble = troubleOf(error);
  if (trouble.kind === 'unreachable') return { end: 'unreachable' };
  if (trouble.status === 401) return { end: 'signed-out' };
  if (trouble.code === 'attempt-closed') return { end: 'closed' };
  if (trouble.code === 'attempt-not-found') return { end: 'not-yours' };
  if (!isPassing(trouble)) return refusalOf(trouble, answers);
  if (!isBusy(trouble)) return { end: 'unreachable' };
  return { end: 'busy', ...(trouble.retryAfterMs && { retryAfterMs: trouble.retryAfterMs }) };
}
