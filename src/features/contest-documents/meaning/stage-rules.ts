import { type ContestWindow, windowState, type WindowState } from '../../../rules/attempt-timing/contest-window.js';
import type { ContestDocument, DocumentStage } from '../contest-document.js';

type Paper = ContestDocument['paper'];

/** What holds for attempts that are started in one stage; of a contest without stages, for all of them. */
export interface StageRules {
  readonly window: ContestWindow;
  readonly paper: Paper;
  readonly time: ContestDocument['time'];
  /** `total` is of the whole contest. */
  readonly limits: Pick<ContestDocument['attempts'], 'total' | 'perDay' | 'perStage'>;
}

type Staged = Pick<ContestDocument, 'stages' | 'opensAt' | 'closesAt' | 'paper' | 'time' | 'attempts'>;

/**
 * The one place that says what a stage takes from the contest and what it has of its own: a part that the stage has
 * (`paper`, `time`, `attempts`) stands in place of the contest's whole part.
 *
 * @param stageId null: the contest has no stages
 * @throws Error for a stage that the document doesn't have
 */
export function stageRules(document: Staged, stageId: string | null): StageRules {
  const stage = stageId === null ? null : stageOf(document, stageId);
  const { total, perDay, perStage } = document.attempts;
  const limits = stage?.attempts ?? { perDay, perStage };
  return {
    window: windowOf(stage ?? document),
    paper: stage?.paper ?? document.paper,
    time: stage?.time ?? document.time,
    limits: {
      ...(total !== undefined && { total }),
      ...(limits.perDay !== undefined && { perDay: limits.perDay }),
      ...(limits.perStage !== undefined && { perStage: limits.perStage }),
    },
  };
}

export function stageOf({ stages = [] }: Pick<ContestDocument, 'stages'>, stageId: string): DocumentStage {
  const stage = stages.find(({ id }) => id === stageId);
  if (!stage) throw new Error(`the document has no stage ${stageId}`);
  return stage;
}

export function stageState(stage: Pick<DocumentStage, 'opensAt' | 'closesAt'>, now: Date): WindowState {
  return windowState(windowOf(stage), now);
}

export interface StagesAt {
  readonly current: DocumentStage | null;
  /** The first that opens later; null: there is none. */
  readonly next: DocumentStage | null;
}

/** Where a moment lies between the stages, of which no two overlap. Without stages there is neither. */
export function stagesAt({ stages = [] }: Pick<ContestDocument, 'stages'>, now: Date): StagesAt {
  return {
    current: stages.find((stage) => stageState(stage, now) === 'open') ?? null,
    next: stages.find((stage) => stageState(stage, now) === 'upcoming') ?? null,
  };
}

/**
 * The stage that somebody who asks at this moment means: the one under way, else the next, else the last; null: the
 * contest has none.
 */
export function nearestStage(document: Pick<ContestDocument, 'stages'>, now: Date): DocumentStage | null {
  const { current, next } = stagesAt(document, now);
  return current ?? next ?? document.stages?.at(-1) ?? null;
}

/** Every paper of a document with the place where it stands: the contest's own, then those of stages. */
export function papersOf({ paper, stages = [] }: Pick<ContestDocument, 'paper' | 'stages'>): PlacedPaper[] {
  return [
    { pointer: '/paper', stageId: null, paper },
    ...stages.flatMap(({ id, paper: own }, index) =>
      own ? [{ pointer: `/stages/${index}/paper`, stageId: id, paper: own }] : [],
    ),
  ];
}

export interface PlacedPaper {
  readonly pointer: string;
  /** null: the contest's own. */
  readonly stageId: string | null;
  readonly paper: Paper;
}

function windowOf({ opensAt, closesAt }: Pick<DocumentStage, 'opensAt' | 'closesAt'>): ContestWindow {
  return { opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
}
