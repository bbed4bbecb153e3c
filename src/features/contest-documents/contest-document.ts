import { type Static, Type } from 'typebox';
import type { QuestionType } from '../../rules/grading/question.js';

/**
 * The contest document: everything that makes one contest different from another. Durations are ISO 8601 text
 * (`PT60M`), instants ISO 8601 text with an offset, points numbers with at most two decimals.
 *
 * The schema says the shape and fills in defaults; what fields mean together is checked in `checks/`. What the
 * documentation of the contest document has beyond this isn't built yet: `unbuilt-fields.ts`.
 */

const strict = { additionalProperties: false } as const;

/** Without a default of its own, a part that is left out gets the defaults of everything in it. */
const part = { ...strict, default: {} } as const;

const QUESTION_TYPES = ['true-false', 'single', 'multiple'] as const satisfies readonly QuestionType[];

/** ISO 8601 with an offset, as `2012-09-01T08:00:00+08:00`. */
const Instant = () => Type.String({ maxLength: 40 });

const Points = (limits: { minimum?: number; maximum?: number; exclusiveMinimum?: number; default?: number }) =>
  Type.Number(limits);

/** Points as a number, or a share of the full marks as `60%`. */
const MarkField = () =>
  Type.Optional(Type.Unsafe<number | string>({ type: ['number', 'string'], minimum: 0, maxLength: 10 }));

const RegistrationField = Type.Object(
  {
    /** `phone`, `employeeNumber`, `idCardLast4`, `department`, `region`, or the organizer's own. */
    name: Type.String({ minLength: 1, maxLength: 40 }),
    /** What contestants see instead of the name. */
    label: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    required: Type.Boolean({ default: false }),
    /** No two entries of the contest may give the same. */
    unique: Type.Boolean({ default: false }),
    /** A regular expression that the whole value has to match: `field-pattern.ts` says which are taken. */
    pattern: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  strict,
);

const Registration = Type.Object(
  {
    /** `open`: anyone who signs up; `code`: who knows the contest's code. */
    mode: Type.Enum(['open', 'code'], { default: 'open' }),
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    fields: Type.Array(RegistrationField, { maxItems: 20, default: [] }),
    /** How often a contestant may correct the entry. */
    changes: Type.Integer({ minimum: 0, maximum: 100, default: 0 }),
  },
  part,
);

/** A blueprint: any `count` questions of the bank that have the section's type and meet every condition. */
const Draw = Type.Object(
  {
    bank: Type.String({ minLength: 1, maxLength: 64 }),
    count: Type.Integer({ minimum: 1, maximum: 500 }),
    /** A question qualifies when it carries at least one of these. */
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { minItems: 1, maxItems: 50 })),
    /** Inclusive; a question whose difficulty nobody judged doesn't qualify. */
    difficulty: Type.Optional(
      Type.Object(
        {
          min: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
          max: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
        },
        { ...strict, minProperties: 1 },
      ),
    ),
  },
  strict,
);

const Section = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 60 }),
    type: Type.Enum([...QUESTION_TYPES]),
    /** For each question. */
    points: Points({ exclusiveMinimum: 0, maximum: 1000 }),
    /** A fixed section: `bank/code` of each question, in order. */
    questions: Type.Optional(Type.Array(Type.String({ maxLength: 130 }), { minItems: 1, maxItems: 500 })),
    draw: Type.Optional(Draw),
  },
  strict,
);

const Paper = Type.Object(
  {
    sections: Type.Array(Section, { minItems: 1, maxItems: 20 }),
    /** `contest`: everyone gets the same questions; `attempt`: each attempt draws its own. */
    drawnPer: Type.Enum(['contest', 'attempt'], { default: 'contest' }),
    /** Per attempt, within a section. */
    shuffle: Type.Object(
      { questions: Type.Boolean({ default: false }), options: Type.Boolean({ default: false }) },
      part,
    ),
  },
  strict,
);

const Time = Type.Object(
  {
    /** For the whole paper; null: none. */
    limit: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 40, default: null }),
    /** How long after the deadline an answer that was sent in time is still taken. Not advertised. */
    grace: Type.String({ maxLength: 40, default: 'PT5S' }),
  },
  part,
);

/** However a contest limits attempts, one entry has no more: the time to close one grows with those before it. */
export const MOST_ATTEMPTS = 1000;

const Attempts = Type.Object(
  {
    /** Neither given: as often as one likes, up to MOST_ATTEMPTS. */
    total: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ATTEMPTS })),
    /** Calendar days in the contest's time zone. */
    perDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    /** Which attempts make the person's score. */
    counts: Type.Enum(['best', 'first', 'last', 'sum', 'average', 'sumOfDailyBest'], { default: 'best' }),
  },
  part,
);

const Scoring = Type.Object(
  {
    multipleChoice: Type.Enum(['allOrNothing', 'half', 'perOption', 'proportional'], { default: 'allOrNothing' }),
    /** For `perOption` only: for each right option of an incomplete choice. */
    pointsEach: Type.Optional(Points({ exclusiveMinimum: 0, maximum: 1000 })),
    wrong: Points({ minimum: -1000, maximum: 0, default: 0 }),
    blank: Points({ minimum: -1000, maximum: 0, default: 0 }),
    passMark: MarkField(),
    excellentMark: MarkField(),
  },
  part,
);

const Ranking = Type.Object(
  {
    by: Type.Enum(['score'], { default: 'score' }),
    /** `timeUsed`, `finishedAt`, `attempts`, `lot` or `section:<title>`; the first that differs decides. */
    ties: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), {
      maxItems: 10,
      default: ['timeUsed', 'finishedAt'],
    }),
    /** For `lot`. May be left out until it is drawn in public after the close: until then lots decide nothing. */
    lotSeed: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  },
  part,
);

const Leaderboards = Type.Object(
  {
    for: Type.Enum(['everyone', 'entrants', 'organizers'], { default: 'everyone' }),
    /** Only so many places are shown. */
    top: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    names: Type.Enum(['full', 'masked'], { default: 'masked' }),
    /** From then on the public board stands still. */
    freezeAt: Type.Optional(Instant()),
  },
  part,
);

const Publication = Type.Object(
  {
    results: Type.Enum(['onSubmit', 'onClose', 'manual'], { default: 'onSubmit' }),
    /** Own answers with key and explanation. */
    review: Type.Enum(['never', 'onSubmit', 'onClose', 'manual'], { default: 'never' }),
    leaderboards: Leaderboards,
  },
  part,
);

/** The pattern at the top of a contest's pages. */
const BANNERS = ['seal', 'rays', 'waves', 'plain'] as const;

const Appearance = Type.Object(
  {
    /** `#rrggbb`; its checks say the form. Without it the product's own colour. */
    accent: Type.Optional(Type.String({ maxLength: 7 })),
    banner: Type.Enum([...BANNERS], { default: 'seal' }),
  },
  part,
);

export const ContestDocumentSchema = Type.Object(
  {
    /** What the contest is called in addresses: lower-case letters, digits and hyphens. Never changes. */
    slug: Type.String({ maxLength: 64 }),
    title: Type.String({ minLength: 1, maxLength: 120 }),
    organizers: Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 50, default: [] }),
    /** Markdown. */
    introduction: Type.String({ maxLength: 20_000, default: '' }),
    /** IANA name: where the contest's days begin. */
    timeZone: Type.String({ maxLength: 60, default: 'Asia/Shanghai' }),
    locale: Type.Enum(['zh-CN', 'en'], { default: 'zh-CN' }),
    opensAt: Instant(),
    closesAt: Instant(),
    /** What happens at `closesAt` to attempts that are under way. */
    closing: Type.Enum(['cut-off', 'finish-started'], { default: 'cut-off' }),
    registration: Registration,
    paper: Paper,
    time: Time,
    attempts: Attempts,
    scoring: Scoring,
    ranking: Ranking,
    publication: Publication,
    appearance: Appearance,
  },
  strict,
);

/** A document as it is stored: complete, with every default filled in. */
export type ContestDocument = Static<typeof ContestDocumentSchema>;
export type DocumentSection = ContestDocument['paper']['sections'][number];
