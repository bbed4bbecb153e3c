import { Injectable } from '@nestjs/common';
import { reachesMark } from '../../rules/scoring/mark.js';
import type { ContestKeys } from '../answer-keys/answer-keys.public.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue, markOf } from '../contests/contests.public.js';
import { AttemptPapers } from '../papers/papers.public.js';

/** Whether people pass, where a contest has a pass mark. A percentage is one of what the paper is worth by the same keys. */
@Injectable()
export class PassMarks {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly papers: AttemptPapers,
  ) {}

  /** With at least one of the attempts; false where there is no pass mark. */
  async passes(attempts: readonly AttemptRecord[], keys: ContestKeys): Promise<boolean> {
    for (const attempt of attempts) {
      const { passMark } = (await this.contests.version(attempt.contestVersionId)).document.scoring;
      if (passMark === undefined) continue;
      const mark = markOf(passMark);
      const full = 'points' in mark ? 0 : await this.fullMarks(attempt, keys);
      if (reachesMark(attempt.score ?? 0, full, mark)) return true;
    }
    return false;
  }

  private async fullMarks(attempt: AttemptRecord, keys: ContestKeys): Promise<number> {
    const { sections } = await this.papers.of(attempt);
    const asked = sections.reduce((sum, { points, questions }) => sum + points * questions.length, 0);
    const held = keys.at();
    if (![...held.values()].some(({ kind }) => kind === 'void')) return asked;
    const versions = await this.contests.questions(attempt.contestVersionId);
    const isVoid = (id: string) => held.get(versions.get(id)?.questionId ?? '')?.kind === 'void';
    return sections.reduce(
      (sum, { points, questions }) => sum - points * questions.filter(({ id }) => isVoid(id)).length,
      asked,
    );
  }
}
