import { answered, api } from '../../api/client.ts';
import type { ShownQuestion } from '../../api/shapes.ts';
import type { PaperQuestion } from '../paper-questions.ts';

/** The question whose clock is running on the server, or the next when that one is over. @throws ApiTrouble */
export function askQuestion(attemptId: string): Promise<ShownQuestion> {
  return answered(() => api.POST('/api/attempts/{id}/questions', { params: { path: { id: attemptId } }, body: {} }));
}

/** As the paper would show it; null: there is no further one. */
export function paperQuestionOf({ n, section, question }: ShownQuestion): PaperQuestion | null {
  if (n === undefined || !section || !question) return null;
  return { n, type: section.type, points: section.points, section: section.title, ...question };
}
