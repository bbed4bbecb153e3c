import { type Static, Type } from 'typebox';
import { Attempts } from './schema/attempts-schema.js';
import { Instant, part, strict } from './schema/document-field.js';
import { Organizations } from './schema/organizations-schema.js';
import { Paper } from './schema/paper-schema.js';
import { Publication } from './schema/publication-schema.js';
import { Ranking } from './schema/ranking-schema.js';
import { Registration } from './schema/registration-schema.js';
import { Scoring } from './schema/scoring-schema.js';
import { Stages } from './schema/stages-schema.js';
import { Teams } from './schema/teams-schema.js';
import { Time } from './schema/time-schema.js';

export { MOST_ATTEMPTS } from './schema/attempts-schema.js';
export { Stage as DocumentStageSchema } from './schema/stages-schema.js';

/**
 * The contest document: everything that makes one contest different from another. Durations are ISO 8601 text
 * (`PT60M`), instants ISO 8601 text with an offset, points numbers with at most two decimals.
 *
 * The schema says the shape and fills in defaults; what fields mean together is checked in `checks/`. What the
 * documentation of the contest document has beyond this isn't built yet: `unbuilt-fields.ts`.
 */

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
    stages: Stages,
    registration: Registration,
    paper: Paper,
    time: Time,
    attempts: Attempts,
    scoring: Scoring,
    ranking: Ranking,
    teams: Type.Optional(Teams),
    organizations: Type.Optional(Organizations),
    publication: Publication,
    appearance: Appearance,
  },
  strict,
);

/** A document as it is stored: complete, with every default filled in. */
export type ContestDocument = Static<typeof ContestDocumentSchema>;
export type DocumentStage = NonNullable<ContestDocument['stages']>[number];
export type DocumentSection = ContestDocument['paper']['sections'][number];
