import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type CorrectedKeys, UNCORRECTED } from '../answer-keys/answer-keys.public.js';
import {
  type ContestVersion,
  ContestCatalogue,
  milliseconds,
  perQuestionMs,
  rulesFor,
} from '../contests/contests.public.js';
import { type ComposedPaper, composePaper } from '../../rules/paper-drawing/compose-paper.js';
import { walkTimeUsedMs } from '../../rules/attempt-timing/question-clock.js';
import type { PaperPlan } from '../../rules/paper-drawing/paper-plan.js';
import type { GradedPaper } from '../../rules/grading/grade-paper.js';
import { gradeAttempt, type KeyedSection, keyedSections, type ShownAnswer } from './grade-attempt.js';
import { type PaperWire, showPaper, withoutQuestions } from './show-paper.js';

/** What a paper depends on: nothing else of an attempt. */
export interface PaperOf {
  readonly contestVersionId: string;
  readonly seed: string;
  /** The stage in which it was started; null: the contest has none. */
  readonly stageId: string | null;
}

/** For each question, in the order of the numbers: how many options it has, plus `SEVERAL` when several may be chosen. */
export type PaperShape = Uint8Array;

export const SEVERAL = 128;

/** The clocks of a paper whose questions are shown one at a time. */
export interface QuestionClock {
  /** How many questions the paper has. */
  readonly count: number;
  readonly perQuestionMs: number;
  readonly graceMs: number;
}

/** `questionsUsedMs`: what all questions together used of their own time; null: they have none of their own. */
export type GradedAttemptPaper = GradedPaper & { readonly questionsUsedMs: number | null };

/** Papers of several hundred questions take some 50 kB. */
const OWN_PAPERS = 1000;
const SHARED_PAPERS = 100;

interface SharedPaper {
  readonly composed: ComposedPaper;
  readonly shape: PaperShape;
  shown: PaperWire | null;
}

/**
 * The paper of each attempt. It is a pure function of the contest's version and the attempt's seed, so it is never
 * stored; what was composed is kept for a while, and a paper that is the same for everyone once for all.
 */
@Injectable()
export class AttemptPapers {
  private readonly shared = new LRUCache<string, SharedPaper>({ max: SHARED_PAPERS });
  private readonly own = new LRUCache<string, ComposedPaper>({ max: OWN_PAPERS });

  constructor(private readonly contests: ContestCatalogue) {}

  async of(attempt: PaperOf): Promise<ComposedPaper> {
    const version = await this.contests.version(attempt.contestVersionId);
    return this.sharedBy(version, attempt)?.composed ?? this.composed(version, attempt);
  }

  /** What answers are checked against. */
  async shapeOf(attempt: PaperOf): Promise<PaperShape> {
    const version = await this.contests.version(attempt.contestVersionId);
    return this.sharedBy(version, attempt)?.shape ?? shapeOf(this.composed(version, attempt));
  }

  /** The paper as the contestant sees it: without keys, explanations and anything that leads to them. */
  async shown(attempt: PaperOf): Promise<PaperWire> {
    const version = await this.contests.version(attempt.contestVersionId);
    const questions = await this.contests.questions(version.id);
    const { locale } = version.document;
    const shared = this.sharedBy(version, attempt);
    if (shared) return (shared.shown ??= showPaper(shared.composed, questions, locale));
    return showPaper(this.composed(version, attempt), questions, locale);
  }

  /** What a contestant gets of the paper at the start: all of it, or what there is to come where questions are shown one at a time. */
  async given(attempt: PaperOf): Promise<PaperWire> {
    const version = await this.contests.version(attempt.contestVersionId);
    const shown = await this.shown(attempt);
    const each = perQuestionMs(rulesFor(version, attempt.stageId));
    return each === null ? shown : withoutQuestions(shown, each / 1000);
  }

  /** Null: the whole paper is there from the start. */
  async questionClock(attempt: PaperOf): Promise<QuestionClock | null> {
    const { time } = rulesFor(await this.contests.version(attempt.contestVersionId), attempt.stageId);
    const each = perQuestionMs({ time });
    if (each === null) return null;
    const { length: count } = await this.shapeOf(attempt);
    return { count, perQuestionMs: each, graceMs: milliseconds(time.grace) };
  }

  /** The sections with what grading knows of each question, in the order shown; keys in canonical letters. */
  async keyed(attempt: PaperOf, keys: CorrectedKeys = UNCORRECTED): Promise<KeyedSection[]> {
    return keyedSections(await this.of(attempt), await this.contests.questions(attempt.contestVersionId), keys);
  }

  /** The questions that it asks, by their own ids: corrections are about those. */
  async questionsOf(attempt: PaperOf): Promise<string[]> {
    const { sections } = await this.of(attempt);
    const versions = await this.contests.questions(attempt.contestVersionId);
    return sections.flatMap(({ questions }) => questions.flatMap(({ id }) => versions.get(id)?.questionId ?? []));
  }

  /** Grades answers to this paper. Everything is loaded first, so that grading itself can go into a transaction. */
  async gradingOf(
    attempt: PaperOf,
  ): Promise<(answers: readonly ShownAnswer[], keys: CorrectedKeys) => GradedAttemptPaper> {
    const paper = await this.of(attempt);
    const { scoring } = rulesFor(await this.contests.version(attempt.contestVersionId), attempt.stageId);
    const questions = await this.contests.questions(attempt.contestVersionId);
    const clock = await this.questionClock(attempt);
    return (answers, keys) => ({
      ...gradeAttempt(paper, questions, answers, scoring, keys),
      questionsUsedMs: clock && walkTimeUsedMs(answers, clock),
    });
  }

  private sharedBy(version: ContestVersion, { stageId }: PaperOf): SharedPaper | null {
    const key = `${version.id}/${stageId ?? ''}`;
    const known = this.shared.get(key);
    if (known) return known;
    const { plan, drawSeed } = rulesFor(version, stageId);
    if (variesBySeed(plan)) return null;
    const composed = composePaper(plan, { draw: drawSeed, attempt: '' });
    const made = { composed, shape: shapeOf(composed), shown: null };
    this.shared.set(key, made);
    return made;
  }

  private composed(version: ContestVersion, { seed, stageId }: PaperOf): ComposedPaper {
    const key = `${version.id}/${stageId ?? ''}/${seed}`;
    const known = this.own.get(key);
    if (known) return known;
    const { plan, drawSeed } = rulesFor(version, stageId);
    const made = composePaper(plan, { draw: drawSeed, attempt: seed });
    this.own.set(key, made);
    return made;
  }
}

function variesBySeed({ drawnPer, shuffle, sections }: PaperPlan): boolean {
  const drawn = drawnPer === 'attempt' && sections.some(({ fixed }) => !fixed);
  return drawn || shuffle.questions || shuffle.options;
}

function shapeOf({ sections }: ComposedPaper): PaperShape {
  return Uint8Array.from(
    sections.flatMap(({ type, questions }) =>
      questions.map(({ order }) => order.length + (type === 'multiple' ? SEVERAL : 0)),
    ),
  );
}
