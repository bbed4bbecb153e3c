import { answerFlaw, nextQuestion, questionUsedMs, showingOf } from '../../rules/attempt-timing/question-clock.js';
import type { Refusal } from '../../platform/http/refusal.js';
import {
  type Answer,
  type AnswerToSave,
  type AttemptAtSaving,
  attemptClosed,
  type StandingAnswer,
} from '../answers/answers.public.js';
import type { QuestionClock } from '../papers/papers.public.js';
import { questionNotShowing, questionTimeOver } from './question-walk-refusals.js';
import type { QuestionShowing } from './question-showing.entity.js';
import type { WalkedAttempt } from './question-walks.repository.js';

export interface AnswersInWalk {
  readonly receivedAt: Date;
  readonly graceMs: number;
  readonly answers: readonly AnswerToSave[];
}

export interface Writes {
  readonly shown: readonly QuestionShowing[];
  readonly answers: readonly Answer[];
  /** Whether the extra time that waited is on the clock of one of the questions shown, and waits no more. */
  readonly usedExtra: boolean;
}

/** What is stored of the answer to the question that is showing. */
type Standing = Pick<Answer, 'choice' | 'seq'>;

/**
 * One attempt's way through its questions, inside the transaction that holds it: takes what was asked in the order in
 * which it came, and remembers what has to be written.
 */
export class QuestionWalk {
  private readonly shown: QuestionShowing[] = [];
  /** By number: in one transaction a question can be answered, the next shown and answered too. */
  private readonly stored = new Map<number, Answer>();

  /** Extra time that waited and is on the clock of a question now. */
  private extraMs = 0;

  constructor(
    readonly attempt: WalkedAttempt,
    private current: QuestionShowing | null,
    private standing: Standing | null,
  ) {}

  /** The question to show; null: there is no other. */
  next({ count, perQuestionMs }: QuestionClock, now: Date): QuestionShowing | null | Refusal {
    const { id: attemptId, state, deadline } = this.attempt;
    if (state !== 'open' || (deadline && now >= deadline)) return attemptClosed(this.attempt);
    const answered = this.standing !== null && this.standing.choice !== '';
    const step = nextQuestion(this.current, { answered, count, now });
    if (step === 'done') return null;
    if (step === 'again' && this.current) return this.current;
    const n = (this.current?.n ?? 0) + 1;
    const waiting = (this.attempt.questionExtraMs ?? 0) - this.extraMs;
    const clock = { perQuestionMs: perQuestionMs + waiting, attemptDeadline: deadline };
    this.current = { attemptId, ...showingOf(n, now, clock) };
    this.extraMs += waiting;
    this.standing = null;
    this.shown.push(this.current);
    return this.current;
  }

  /** All of them or none: where one isn't taken, nothing is stored. */
  save({ answers, receivedAt, graceMs }: AnswersInWalk): readonly StandingAnswer[] | Refusal {
    const { state, answersUntil } = this.attempt;
    if (state !== 'open' || (answersUntil && receivedAt > answersUntil)) return attemptClosed(this.attempt);
    for (const { n } of answers) {
      const flaw = answerFlaw(this.current, { n, receivedAt, graceMs });
      if (flaw === 'not-showing') return questionNotShowing(n, this.current?.n ?? null);
      if (flaw && this.current) return questionTimeOver(n, this.current.deadline);
    }
    for (const answer of answers) this.take(answer, receivedAt);
    return answers.map(({ n, seq }) => ({ n, seq: this.standing?.seq ?? seq }));
  }

  /** What the transaction has to write. */
  writes(): Writes {
    return { shown: this.shown, answers: [...this.stored.values()], usedExtra: this.extraMs > 0 };
  }

  /** As the answer stores tell it. */
  atSaving(): AttemptAtSaving {
    const { state, deadline, answersUntil, endedAt } = this.attempt;
    return {
      state,
      deadline: deadline?.getTime() ?? null,
      answersUntil: answersUntil?.getTime() ?? null,
      endedAt: endedAt?.getTime() ?? null,
    };
  }

  private take({ n, choice, seq }: AnswerToSave, receivedAt: Date): void {
    const { current, standing } = this;
    if (!current) return;
    if (standing && (seq < standing.seq || (seq === standing.seq && choice === standing.choice))) return;
    const { id: attemptId, contestId } = this.attempt;
    const usedMs = questionUsedMs(current, receivedAt);
    const answer = { attemptId, n, contestId, choice, seq, savedAt: receivedAt, usedMs };
    this.stored.set(n, answer);
    this.standing = answer;
  }
}
