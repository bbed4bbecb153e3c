import { type Static, Type } from 'typebox';
import {
  type ContestDocument,
  ContestDocumentSchema,
  type DocumentStage,
  DocumentStageSchema,
  questionCount,
  stagesAt,
  stageState,
} from '../contest-documents/contest-documents.public.js';

/** What anyone may know of papers and times, the contest's own and those of its stages. Instants in UTC. */

const { drawnPer, shuffle, sections } = ContestDocumentSchema.properties.paper.properties;
const { title, type, points } = sections.items.properties;

export const PublicPaper = Type.Object({
  drawnPer,
  shuffle,
  sections: Type.Array(Type.Object({ title, type, points, count: Type.Integer() })),
});
const { limit, perQuestion } = ContestDocumentSchema.properties.time.properties;
export const PublicTime = Type.Object({ limit, perQuestion });

const { id, title: stageTitle, opensAt, closesAt, attempts } = DocumentStageSchema.properties;

/** With what it has of its own. */
export const PublicStage = Type.Object({
  id,
  title: stageTitle,
  opensAt,
  closesAt,
  attempts,
  paper: Type.Optional(PublicPaper),
  time: Type.Optional(PublicTime),
});

/** Where the stages stand at the moment of asking. */
export const stagesShown = {
  stages: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      opensAt: Type.String({ format: 'date-time' }),
      closesAt: Type.String({ format: 'date-time' }),
      state: Type.Enum(['upcoming', 'open', 'over'], { description: 'by the clock' }),
    }),
    { description: 'in the order of time; none: attempts can be started whenever the contest is open' },
  ),
  currentStage: Type.Unsafe<string | null>({
    type: 'string',
    nullable: true,
    description: 'id of the stage under way; null: none, or the contest has no stages',
  }),
};

export function publicPaper(paper: ContestDocument['paper']): Static<typeof PublicPaper> {
  return {
    drawnPer: paper.drawnPer,
    shuffle: paper.shuffle,
    sections: paper.sections.map((section) => ({
      title: section.title,
      type: section.type,
      points: section.points,
      count: questionCount(section),
    })),
  };
}

export function publicTime(time: ContestDocument['time']): Static<typeof PublicTime> {
  return { limit: time.limit, ...(time.perQuestion !== undefined && { perQuestion: time.perQuestion }) };
}

/** Without the bank that practice draws from. */
export function publicAttempts({ practice, ...attempts }: ContestDocument['attempts']): ContestDocument['attempts'] {
  const { perDay, questions } = practice ?? {};
  return { ...attempts, ...(practice && { practice: { perDay, questions } as typeof practice }) };
}

export function publicStage({ paper, time, ...stage }: DocumentStage): Static<typeof PublicStage> {
  return {
    ...stage,
    opensAt: utc(stage.opensAt),
    closesAt: utc(stage.closesAt),
    ...(paper && { paper: publicPaper(paper) }),
    ...(time && { time: publicTime(time) }),
  };
}

export function stagesToWire(document: ContestDocument, now: Date) {
  return {
    stages: (document.stages ?? []).map((stage) => ({
      id: stage.id,
      title: stage.title,
      opensAt: utc(stage.opensAt),
      closesAt: utc(stage.closesAt),
      state: stageState(stage, now),
    })),
    currentStage: stagesAt(document, now).current?.id ?? null,
  };
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}
