import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { ComposedQuestion, ComposedSection } from '../../rules/paper-drawing/compose-paper.js';
import { countingKey } from '../../rules/grading/grade-answer.js';
import { toCanonical, toShown } from '../../rules/paper-drawing/shown-letters.js';
import { AttemptPapers, attemptToWire, SettledAttempts } from '../attempts/attempts.public.js';
import { type Contest, contestBrief, ContestCatalogue, rulesFor } from '../contests/contests.public.js';
import { reviewPublication } from '../standings/standings.public.js';
import { finished } from './attempt-results.js';
import { type GradedAttempt, GradedAttempts } from './graded-attempts.js';
import { correctionOnPaper } from './own-corrections.js';
import { reviewNotOffered, reviewNotPublished } from './result-refusals.js';
import type { ReviewAnswer } from './results.wire.js';

type ReviewedSection = ReviewAnswer['sections'][number];
type ReviewedQuestion = ReviewedSection['questions'][number];

/** Own answers beside the key, once the contest's rules let the key out (I4). */
@Injectable()
export class AttemptReviews {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly settled: SettledAttempts,
    private readonly graded: GradedAttempts,
    private readonly papers: AttemptPapers,
    private readonly clock: Clock,
  ) {}

  /** @throws attempt-not-found also for somebody else's, attempt-still-open, attempt-voided, review-not-published, review-not-offered */
  async own(attemptId: string, accountId: string): Promise<ReviewAnswer> {
    const attempt = finished(await this.settled.own(attemptId, accountId));
    const contest = await this.contests.byId(attempt.contestId);
    this.refuseUnlessPublished(contest);

    const graded = await this.graded.of(attempt);
    const sections = await this.reviewed(graded);
    return { attempt: attemptToWire(attempt), contest: contestBrief(contest), sections };
  }

  private refuseUnlessPublished(contest: Contest): void {
    const { publication, timeZone } = contest.current.document;
    if (publication.review === 'never') throw reviewNotOffered();
    const { published, at } = reviewPublication(contest, this.clock.now());
    if (!published) throw reviewNotPublished({ at, timeZone });
  }

  private async reviewed(gradedAttempt: GradedAttempt): Promise<ReviewedSection[]> {
    const { attempt, paper, answers, graded } = gradedAttempt;
    const keyed = await this.papers.keyed(attempt, gradedAttempt.keys);
    const shown = await this.papers.shown(attempt);
    const questions = await this.contests.questions(attempt.contestVersionId);
    const { scoring } = rulesFor(await this.contests.version(attempt.contestVersionId), attempt.stageId);
    const given = new Map(answers.map((answer) => [answer.n, answer]));
    const grades = new Map(graded.questions.map((question) => [question.n, question]));

    const keyThatCounts = (section: number, index: number, shown: readonly string[], order: readonly number[]) => {
      const asked = keyed[section]?.questions[index];
      return asked?.settled || !asked ? [] : toShown(countingKey(asked, toCanonical(shown, order), scoring), order);
    };
    const review = ({ n, id, order }: ComposedQuestion, section: number, index: number): ReviewedQuestion => {
      const question = questions.get(id);
      const grade = grades.get(n);
      const { choice = [], usedMs } = given.get(n) ?? {};
      const wording = shown.sections[section]?.questions[index];
      if (!question || !grade || !wording) throw new Error(`question ${n} of attempt ${attempt.id} is not there`);
      return {
        n,
        stem: wording.stem,
        options: wording.options,
        choice,
        key: keyThatCounts(section, index, choice, order),
        ...correctionOnPaper(gradedAttempt, { n, order }, question),
        verdict: grade.verdict,
        points: grade.points / 100,
        ...(typeof usedMs === 'number' && { timeUsedMs: usedMs }),
        explanation: question.explanation,
        source: question.source,
      };
    };
    return paper.sections.map((section: ComposedSection, at) => ({
      title: section.title,
      type: section.type,
      points: section.points / 100,
      questions: section.questions.map((question, index) => review(question, at, index)),
    }));
  }
}
