import { Type } from 'typebox';
import { Instant, part, strict } from './document-field.js';

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

const OrganizationCode = () => Type.String({ minLength: 1, maxLength: 32 });

const Division = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 60 }),
    /** Codes: whoever competes for one of these, or for one below it, is in this division. Without them it is chosen. */
    organizations: Type.Optional(Type.Array(OrganizationCode(), { minItems: 1, maxItems: 2000 })),
  },
  strict,
);

export const Registration = Type.Object(
  {
    /** `open`: anyone who signs up; `code`: who knows the contest's code; `roster`: who was imported. */
    mode: Type.Enum(['open', 'code', 'roster'], { default: 'open' }),
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    /** Whether people enter for an organization; left out: they don't. */
    organization: Type.Optional(Type.Enum(['none', 'optional', 'required'])),
    /** Only for organizations that are approved for the contest, or below one that is. */
    approvedOnly: Type.Optional(Type.Boolean()),
    fields: Type.Array(RegistrationField, { maxItems: 20, default: [] }),
    /** How often a contestant may correct the entry. */
    changes: Type.Integer({ minimum: 0, maximum: 100, default: 0 }),
    /** Whether people enter as members of a team; absent: no. */
    team: Type.Optional(Type.Enum(['none', 'optional', 'required'])),
    /** A team below `min` is not ranked; none grows beyond `max`. */
    teamSize: Type.Optional(
      Type.Object(
        { min: Type.Integer({ minimum: 1, maximum: 100 }), max: Type.Integer({ minimum: 1, maximum: 100 }) },
        strict,
      ),
    ),
    /** From then on only an organizer substitutes members; absent: the close of the contest. */
    teamsCloseAt: Type.Optional(Instant()),
    /** Groups that are ranked apart as well as together. */
    divisions: Type.Optional(Type.Array(Division, { minItems: 1, maxItems: 50 })),
    /** Codes of organizations whose people answer and are on no board; those below them likewise. */
    excluded: Type.Optional(Type.Array(OrganizationCode(), { minItems: 1, maxItems: 2000 })),
  },
  part,
);
