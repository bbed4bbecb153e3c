import type { Fault } from '../../../platform/http/refusal.js';
import { describeSchemaFaults } from '../../../platform/http/schema-faults.js';
import { compileDocument } from '../../../platform/http/validator.js';
import { type ContestDocument, ContestDocumentSchema } from '../contest-document.js';
import type { DocumentCheck } from '../checks/document-check.js';
import { appearanceChecks } from '../checks/appearance-checks.js';
import { divisionChecks } from '../checks/division-checks.js';
import { organizationsChecks } from '../checks/organizations-checks.js';
import { paperChecks } from '../checks/paper-checks.js';
import { practiceChecks } from '../checks/practice-checks.js';
import { publicationChecks } from '../checks/publication-checks.js';
import { questionTimeChecks } from '../checks/question-time-checks.js';
import { rankingChecks } from '../checks/ranking-checks.js';
import { registrationChecks } from '../checks/registration-checks.js';
import { scoringChecks } from '../checks/scoring-checks.js';
import { stageChecks } from '../checks/stage-checks.js';
import { teamChecks } from '../checks/team-checks.js';
import { timeChecks } from '../checks/time-checks.js';
import { instantOf, milliseconds, writtenDuration, writtenInstant } from './instants-and-durations.js';
import { papersOf, type PlacedPaper } from '../meaning/stage-rules.js';
import { takeUnbuilt } from './unbuilt-fields.js';
import { unquotedTexts } from './unquoted-texts.js';

export interface ReadDocument {
  /** Complete and normalized; null when there are faults. */
  readonly document: ContestDocument | null;
  /** Every paper, also when something else is wrong, so that its questions can be looked up all the same; without those whose own shape is wrong. */
  readonly papers: readonly PlacedPaper[];
  readonly faults: readonly Fault[];
}

const CHECKS: readonly DocumentCheck[] = [
  ...timeChecks,
  ...questionTimeChecks,
  ...stageChecks,
  ...registrationChecks,
  ...divisionChecks,
  ...paperChecks,
  ...practiceChecks,
  ...scoringChecks,
  ...rankingChecks,
  ...teamChecks,
  ...organizationsChecks,
  ...publicationChecks,
  ...appearanceChecks,
];

/** Past so many, whoever wrote it needs another file, not a longer list. */
const MOST_FAULTS = 200;

const DEEPEST = 10;

const compiled = compileDocument(ContestDocumentSchema);

/**
 * Reads a contest document from what somebody wrote: everything that is wrong at once, each fault with its JSON pointer.
 *
 * First the shape, and defaults filled in; then what fields mean together, wherever the fields that a check looks at
 * have the right shape. What remains is normalized, so that documents which mean the same are the same: no spaces
 * around texts, instants as the contest's own clocks show them, durations in minutes or seconds.
 */
export function readContestDocument(written: unknown): ReadDocument {
  const document = withoutNoStages(withPlainTies(trimmed(written))) as ContestDocument;
  const unbuilt = takeUnbuilt(document);
  const found = compiled(document) === true ? [] : (compiled.errors ?? []);
  if (found.length > MOST_FAULTS)
    return { document: null, papers: [], faults: [...unbuilt, ...describeSchemaFaults(found.slice(0, MOST_FAULTS))] };
  const unquoted = unquotedTexts(found, document);
  const misshapen = describeSchemaFaults(found.filter(({ keyword }) => keyword !== 'additionalProperties')).map(
    (fault) => unquoted.find(({ pointer }) => pointer === fault.pointer) ?? fault,
  );
  const unknown = describeSchemaFaults(found.filter(({ keyword }) => keyword === 'additionalProperties'));

  const isSound = (read: string) => !misshapen.some(({ pointer }) => touches(read, pointer));
  const meant = CHECKS.filter(({ reads }) => reads.every(isSound)).flatMap(({ run }) => run(document));
  const faults = [...unbuilt, ...unknown, ...misshapen, ...meant];
  return {
    document: faults.length === 0 ? normalized(document) : null,
    papers: soundPapers(document, isSound),
    faults,
  };
}

/**
 * A document as it was stored once, which is completed in its place: what this version of the product has and that one
 * hadn't gets its default.
 */
export function completeDocument(stored: ContestDocument): ContestDocument {
  compiled(stored);
  return inOrder(stored, ContestDocumentSchema as Schema);
}

/** A copy, since defaults are written into it. What lies deeper than any field of a document is a fault as it is. */
function trimmed(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.trim();
  // JSON knows no −0: read back from the database it would differ from what was stored.
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((inner) => trimmed(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimmed(inner, depth + 1)]));
}

/** `section：多项选择题` with the full-width colon of a Chinese keyboard means what `section:多项选择题` does. */
function withPlainTies(document: unknown): unknown {
  const { ranking } = (document ?? {}) as { ranking?: { ties?: unknown } | null };
  if (Array.isArray(ranking?.ties))
    ranking.ties = ranking.ties.map((tie: unknown) =>
      typeof tie === 'string' ? tie.replace(/^section\s*[:：]\s*/, 'section:') : tie,
    );
  return document;
}

function soundPapers(document: ContestDocument, isSound: (read: string) => boolean): PlacedPaper[] {
  if (!isSound('/paper/sections')) return [];
  const stages = isSound('/stages/*/id') && isSound('/stages/*/paper/sections') ? document.stages : undefined;
  return papersOf({ paper: document.paper, ...(stages && { stages }) });
}

/** No stages at all: a contest without stages. */
function withoutNoStages(document: unknown): unknown {
  const { stages } = (document ?? {}) as { stages?: unknown };
  if (Array.isArray(stages) && stages.length === 0) delete (document as { stages?: unknown }).stages;
  return document;
}

/** Whether one of the two places is the other or inside it; `*` in `read` stands for any place of a list. */
function touches(read: string, pointer: string): boolean {
  const wanted = read.split('/').filter(Boolean);
  const given = pointer.split('/').filter(Boolean);
  return wanted.slice(0, given.length).every((segment, index) => segment === '*' || segment === given[index]);
}

function normalized(document: ContestDocument): ContestDocument {
  const { timeZone, registration, time, publication, appearance, stages } = document;
  const instant = (text: string) => writtenInstant(instantOf(text) as Date, timeZone);
  const { freezeAt, ...leaderboards } = publication.leaderboards;
  const complete = {
    ...document,
    opensAt: instant(document.opensAt),
    closesAt: instant(document.closesAt),
    registration: {
      ...withoutNothing(registration),
      ...(registration.teamsCloseAt !== undefined && { teamsCloseAt: instant(registration.teamsCloseAt) }),
    },
    time: withPlainDurations(time),
    ...(stages && {
      stages: stages.map((stage) => ({
        ...stage,
        opensAt: instant(stage.opensAt),
        closesAt: instant(stage.closesAt),
        ...(stage.time && { time: withPlainDurations(stage.time) }),
      })),
    }),
    publication: {
      ...publication,
      leaderboards: { ...leaderboards, ...(freezeAt !== undefined && { freezeAt: instant(freezeAt) }) },
    },
    appearance: { ...appearance, ...(appearance.accent && { accent: appearance.accent.toLowerCase() }) },
  };
  return inOrder(complete, ContestDocumentSchema as Schema);
}

/** What says that something isn't asked for says the same as leaving it out. */
function withoutNothing(registration: ContestDocument['registration']): ContestDocument['registration'] {
  const asked = Object.entries(registration).filter(
    ([name, value]) => !(name === 'organization' && value === 'none') && !(name === 'approvedOnly' && value === false),
  );
  return Object.fromEntries(asked) as ContestDocument['registration'];
}

function withPlainDurations(time: ContestDocument['time']): ContestDocument['time'] {
  const duration = (text: string) => writtenDuration(milliseconds(text));
  return { ...time, limit: time.limit === null ? null : duration(time.limit), grace: duration(time.grace) };
}

/** Fields in the order of the schema, so that a document reads the same whoever wrote it and whatever was left out. */
function inOrder<T>(value: T, schema: Schema): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => inOrder(inner, schema.items ?? {})) as T;
  if (!schema.properties) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const named = Object.entries(schema.properties).filter(([name]) => fields[name] !== undefined);
  return Object.fromEntries(named.map(([name, inner]) => [name, inOrder(fields[name], inner)])) as T;
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
