import { type Static, Type } from 'typebox';
import { type Language } from '../../platform/http/said.js';
import type { Fault } from '../../platform/http/refusal.js';
import { type ContestDocument, ContestDocumentSchema } from '../contest-documents/contest-documents.public.js';
import type { AppliedContest } from './changing/apply-contest.js';
import type { Contest } from './contest-catalogue.js';
import {
  publicAttempts,
  publicPaper,
  PublicPaper,
  publicStage,
  PublicStage,
  publicTime,
  PublicTime,
  stagesShown,
} from './public-stages.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 64 }) });

const whole = ContestDocumentSchema.properties;
const { mode, organization, approvedOnly, fields, changes, team, teamSize, teamsCloseAt } =
  whole.registration.properties;

/**
 * The document as far as anyone may know it: without the contest's code, without the questions and the conditions they
 * are drawn by, and without the grace, which isn't advertised. Instants in UTC.
 */
const PublicDocument = Type.Object({
  ...whole,
  registration: Type.Object({
    mode,
    organization,
    approvedOnly,
    fields,
    changes,
    team,
    teamSize,
    teamsCloseAt,
    divisions: Type.Optional(
      Type.Array(
        Type.Object({
          title: Type.String(),
          fixed: Type.Boolean({ description: 'organizations decide who is in it; false: people choose it' }),
        }),
      ),
    ),
  }),
  stages: Type.Optional(Type.Array(PublicStage)),
  paper: PublicPaper,
  time: PublicTime,
});

export const ContestStateWire = Type.Enum([
  'draft',
  'published',
  'open',
  'closed',
  'provisional',
  'publicized',
  'final',
]);

const shown = {
  slug: Type.String(),
  state: ContestStateWire,
  /** Number of the document's version. */
  version: Type.Integer(),
  document: PublicDocument,
  ...stagesShown,
  /** Named figures that other features have of the contest: `entrants`, … */
  counts: Type.Record(Type.String(), Type.Integer()),
};

const serverTime = Type.String();

export const ShownContest = Type.Object({
  ...shown,
  introductionHtml: Type.String({
    description: 'the introduction as HTML that a page can take over as it is: no scripts, no styles, nothing to load',
  }),
  serverTime,
});
export const ContestList = Type.Object({ contests: Type.Array(Type.Object(shown)), serverTime });

/** What pages of something in a contest say of the contest. */
export const ContestBrief = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  timeZone: Type.String(),
  appearance: whole.appearance,
});
export type ContestBrief = Static<typeof ContestBrief>;

/** Not `ContestDocumentSchema`: the whole of it is checked at once in ApplyContest, which says more than a schema can. */
export const WrittenDocument = Type.Object({}, { additionalProperties: true });

/** The address names the contest, so the document needn't. */
export const DescribedDocument = Type.Object(
  {
    ...ContestDocumentSchema.properties,
    slug: Type.Optional(ContestDocumentSchema.properties.slug),
  },
  {
    additionalProperties: false,
    description:
      'A contest document, as GET answers it; what is left out gets its default. What each field means: docs/contest-document.md.',
  },
);

export const ApplyQuery = Type.Object({
  /** Checks and answers as if, and changes nothing. */
  dryRun: Type.Boolean({ default: false }),
  /** Publishes a draft at once. */
  publish: Type.Boolean({ default: false }),
});

const Remark = Type.Object({ pointer: Type.String(), detail: Type.String() });

export const AppliedDocument = Type.Object({
  outcome: Type.Enum(['created', 'changed', 'unchanged']),
  slug: Type.String(),
  state: ContestStateWire,
  version: Type.Integer(),
  /** What the question bank or the tree of organizations lacks before the draft can be published. */
  obstacles: Type.Array(Remark),
  /** What may not be as it was meant. */
  notices: Type.Array(Remark),
});

export const PublicationBody = Type.Object(
  { remark: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);

export const ContestStanding = Type.Object({ slug: Type.String(), state: ContestStateWire, version: Type.Integer() });

/** The command line has no account: its id is null. */
const Someone = Type.Object({ id: Type.Union([Type.String(), Type.Null()]), name: Type.String() });

export const ContestPast = Type.Object({
  versions: Type.Array(
    Type.Object({
      number: Type.Integer(),
      appliedAt: Type.String(),
      appliedBy: Someone,
      /** JSON pointers of the fields that differ from the version before. */
      changed: Type.Array(Type.String()),
    }),
  ),
  steps: Type.Array(
    Type.Object({
      from: Type.Union([ContestStateWire, Type.Null()]),
      to: ContestStateWire,
      at: Type.String(),
      by: Someone,
      remark: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  freezes: Type.Array(
    Type.Object({
      frozen: Type.Boolean({ description: 'true: an organizer let the public boards stand still; false: move again' }),
      at: Type.String(),
      by: Someone,
      reason: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});

export function contestBrief({ slug, current }: Contest): ContestBrief {
  const { title, timeZone, appearance } = current.document;
  return { slug, title, timeZone, appearance };
}

export function publicDocument({ current: { document } }: Contest): Static<typeof PublicDocument> {
  const { registration, paper, time, publication, stages, ...rest } = document;
  const { freezeAt, ...leaderboards } = publication.leaderboards;
  return {
    ...rest,
    opensAt: utc(document.opensAt),
    closesAt: utc(document.closesAt),
    registration: publicRegistration(registration),
    ...(stages && { stages: stages.map(publicStage) }),
    paper: publicPaper(paper),
    time: publicTime(time),
    attempts: publicAttempts(document.attempts),
    publication: {
      ...publication,
      leaderboards: { ...leaderboards, ...(freezeAt !== undefined && { freezeAt: utc(freezeAt) }) },
    },
  };
}

/** Without the contest's code and those of organizations. */
function publicRegistration(registration: ContestDocument['registration']) {
  const { mode, organization, approvedOnly, fields, changes, team, teamSize, teamsCloseAt, divisions } = registration;
  return {
    mode,
    ...(organization && { organization }),
    ...(approvedOnly && { approvedOnly }),
    fields,
    changes,
    ...(team && { team }),
    ...(teamSize && { teamSize }),
    ...(teamsCloseAt !== undefined && { teamsCloseAt: utc(teamsCloseAt) }),
    ...(divisions && {
      divisions: divisions.map(({ title, organizations }) => ({ title, fixed: organizations !== undefined })),
    }),
  };
}

export function appliedDocument(applied: AppliedContest, language: Language): Static<typeof AppliedDocument> {
  const inWords = ({ pointer, detail }: Fault) => ({ pointer, detail: detail[language] });
  return {
    ...contestStanding(applied.contest),
    outcome: applied.outcome,
    obstacles: applied.obstacles.map(inWords),
    notices: applied.notices.map(inWords),
  };
}

export function contestStanding({ slug, state, current }: Contest): Static<typeof ContestStanding> {
  return { slug, state, version: current.number };
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}
