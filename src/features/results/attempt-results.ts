import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { type AttemptRecord, attemptToWire, quotaOf, SettledAttempts } from '../attempts/attempts.public.js';
import {
  type Contest,
  contestBrief,
  ContestCatalogue,
  type ContestDocument,
  stagesAt,
} from '../contests/contests.public.js';
import {
  attemptFullMarks,
  reachesWritten,
  resultPublication,
  reviewPublication,
} from '../standings/standings.public.js';
import { correctionsOn } from './own-corrections.js';
import { personToWire } from './person-to-wire.js';
import { type GradedAttempt, GradedAttempts } from './graded-attempts.js';
import { PersonStandings } from './person-standings.js';
import { attemptStillOpen, attemptVoided, resultNotPublished } from './result-refusals.js';
import type { ResultAnswer, ResultWire, SubmissionAnswer } from './results.wire.js';

/** What an attempt came to, as its owner may know it. */
@Injectable()
export class AttemptResults {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly settled: SettledAttempts,
    private readonly graded: GradedAttempts,
    private readonly persons: PersonStandings,
    private readonly clock: Clock,
  ) {}

  /** @throws attempt-not-found also for somebody else's, attempt-still-open, attempt-voided, result-not-published */
  async own(attemptId: string, accountId: string): Promise<ResultAnswer> {
    const attempt = finished(await this.settled.own(attemptId, accountId));
    const contest = await this.contests.byId(attempt.contestId);
    const { published, at } = resultPublication(contest, this.clock.now());
    if (!published) throw resultNotPublished({ at, timeZone: contest.current.document.timeZone });
    return {
      attempt: attemptToWire(attempt),
      contest: contestBrief(contest),
      result: await this.resultOf(contest, attempt),
    };
  }

  /** What whoever submits an attempt gets to know: the result, where it may be known. */
  async afterSubmission(attempt: AttemptRecord): Promise<SubmissionAnswer> {
    const contest = await this.contests.byId(attempt.contestId);
    const known = attempt.state !== 'voided' && resultPublication(contest, this.clock.now()).published;
    return { attempt: attemptToWire(attempt), ...(known && { result: await this.resultOf(contest, attempt) }) };
  }

  private async resultOf(contest: Contest, attempt: AttemptRecord): Promise<ResultWire> {
    const [graded, person, attempts, version, questions] = await Promise.all([
      this.graded.of(attempt),
      this.persons.of(contest, attempt.entryId),
      this.settled.ofPerson(attempt.entryId),
      this.contests.version(attempt.contestVersionId),
      this.contests.questions(attempt.contestVersionId),
    ]);
    const now = this.clock.now();
    const review = reviewOf(contest, now);
    return {
      ...scoreOf(graded, version.document),
      counts: person.counting.has(attempt.id),
      person: personToWire(person),
      attemptsLeft: mayStart(contest, now) ? quotaOf(contest.current.document, attempts, now).left : 0,
      review,
      ...correctionsOn(graded, questions, review.state === 'published'),
    };
  }
}

function mayStart({ state, current: { document } }: Contest, now: Date): boolean {
  return state === 'open' && (!document.stages || stagesAt(document, now).current !== null);
}

/** @throws attempt-still-open, attempt-voided */
export function finished(attempt: AttemptRecord): AttemptRecord {
  if (attempt.state === 'open') throw attemptStillOpen(attempt.deadline);
  if (attempt.state === 'voided') throw attemptVoided();
  return attempt;
}

type Shown = Pick<ResultWire, 'score' | 'fullMarks' | 'sections' | 'timeUsedMs' | 'passed' | 'excellent'>;

/** The score as it was stored; how many were right as the answers say. */
function scoreOf({ attempt, graded }: GradedAttempt, document: ContestDocument): Shown {
  const scored = { score: attempt.score ?? 0, fullMarks: attemptFullMarks(document, attempt) };
  const { passMark, excellentMark } = document.scoring;
  return {
    score: scored.score / 100,
    fullMarks: scored.fullMarks / 100,
    sections: graded.sections.map(({ title, points, fullMarks, right, count }, index) => ({
      title,
      points: (attempt.sectionScores?.[index]?.points ?? points) / 100,
      fullMarks: fullMarks / 100,
      right,
      count,
    })),
    timeUsedMs: attempt.timeUsedMs ?? 0,
    passed: reachesWritten(scored, passMark),
    excellent: reachesWritten(scored, excellentMark),
  };
}

function reviewOf(contest: Contest, now: Date): ResultWire['review'] {
  if (contest.current.document.publication.review === 'never') return { state: 'never', at: null };
  const { published, at } = reviewPublication(contest, now);
  return { state: published ? 'published' : 'waiting', at: at?.toISOString() ?? null };
}
