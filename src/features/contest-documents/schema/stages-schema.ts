import { Type } from 'typebox';
import { MOST_ATTEMPTS } from './attempts-schema.js';
import { Instant, strict } from './document-field.js';
import { Paper } from './paper-schema.js';
import { Time } from './time-schema.js';

/** In place of the contest's own; how often in all and which attempts count is a matter of the whole contest. */
const StageAttempts = Type.Object(
  {
    perDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    perStage: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ATTEMPTS })),
  },
  strict,
);

/** A part of the contest with a window of its own: attempts start in a stage, and only there. */
export const Stage = Type.Object(
  {
    /** Lower-case letters, digits and hyphens. Attempts are counted by it, so it stays once the stage has opened. */
    id: Type.String({ maxLength: 40 }),
    title: Type.String({ minLength: 1, maxLength: 60 }),
    opensAt: Instant(),
    closesAt: Instant(),
    /** Each in place of the contest's own; without it the contest's own holds. No defaults: absence says something. */
    paper: Type.Optional(Paper),
    time: Type.Optional(Type.Object(Time.properties, strict)),
    attempts: Type.Optional(StageAttempts),
  },
  strict,
);

/** In the order of time. An empty list means the same as none, and is read as none. */
export const Stages = Type.Optional(Type.Array(Stage, { maxItems: 60 }));
