import { answered, api } from '../api/client.ts';
import { troubleOf } from '../api/trouble.ts';
import type { Sending, SentAnswer } from './answer-keeper.ts';

/** Saves answers. `keepalive`, so that a page that is just closing gets them away. */
export async function sendAnswers(attemptId: string, answers: readonly SentAnswer[]): Promise<Sending> {
  try {
    const { saved } = await answered(() =>
      api.PUT('/api/attempts/{id}/answers', {
        params: { path: { id: attemptId } },
        body: { answers: answers.map(({ n, choice, seq }) => ({ n, choice: [...choice] as Letter[], seq })) },
        keepalive: true,
      }),
    );
    return { end: 'saved', saved };
  } catch (error) {
    return endOf(error);
  }
}

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

function endOf(error: unknown): Sending {
  const trouble = troubleOf(error);
  if (trouble.kind === 'unreachable') return { end: 'unreachable' };
  if (trouble.status === 401) return { end: 'signed-out' };
  if (trouble.code === 'attempt-closed') return { end: 'closed' };
  if (trouble.status >= 500 || trouble.status === 429 || trouble.status === 408) {
    return { end: 'unreachable', ...(trouble.retryAfterMs && { retryAfterMs: trouble.retryAfterMs }) };
  }
  return { end: 'refused' };
}
