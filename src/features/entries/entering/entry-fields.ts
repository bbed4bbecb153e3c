import { invisibleFaults } from '../../../platform/http/invisible-characters.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
import { sameValue } from '../../../platform/http/same-value.js';
import { FIELD_VALUE_MAX_LENGTH, fieldPattern } from '../../contests/contests.public.js';
import { askedName } from './asked-name.js';

/** A field of `registration.fields` in the contest document. */
export interface AskedField {
  readonly name: string;
  readonly label?: string;
  readonly required: boolean;
  /** No two entries of the contest may have the same value. */
  readonly unique: boolean;
  /** A regular expression that the whole value must match. */
  readonly pattern?: string;
}

export interface CheckedFields {
  /** What was given, tidied up: full-width letters and digits made narrow, spaces at the ends removed, empty ones left out. */
  readonly fields: Record<string, string>;
  /** The values that are to be unique, by field name, in the form in which two are the same. */
  readonly unique: ReadonlyMap<string, string>;
  readonly faults: Fault[];
}

/** Holds what a person filled in against what the contest asks for. A field that the contest doesn't ask for is a fault. */
export function checkEntryFields(asked: readonly AskedField[], given: Readonly<Record<string, string>>): CheckedFields {
  const values = new Map(Object.entries(given).map(([name, value]) => [name, tidied(value)]));
  const filled = asked.filter(({ name }) => values.get(name));
  return {
    fields: Object.fromEntries(filled.map(({ name }) => [name, values.get(name) ?? ''])),
    unique: new Map(filled.filter(({ unique }) => unique).map(({ name }) => [name, sameValue(values.get(name) ?? '')])),
    faults: [
      ...asked.flatMap((field) => faultOf(field, values.get(field.name) ?? '')),
      ...[...values.keys()]
        .filter((name) => !asked.some((field) => field.name === name))
        .map((name) => ({
          pointer: pointerTo(name),
          detail: said(
            '这场竞赛报名时不需要这一项，请不要填写。',
            'This contest does not ask for this; please leave it out.',
          ),
        })),
    ],
  };
}

export function takenFault(asked: readonly AskedField[], name: string): Fault {
  const label = askedName(asked.find((field) => field.name === name) ?? { name });
  return {
    pointer: pointerTo(name),
    detail: said(
      `这个“${label.zh}”已经有人用来报名了。请检查是否填错；如果没有填错，请联系主办方。`,
      `Somebody has already entered with this "${label.en}". Please check it; if it is right, ask the organizer.`,
    ),
  };
}

function faultOf(asked: AskedField, value: string): Fault[] {
  const { name, required, pattern } = asked;
  const label = askedName(asked);
  if (value === '')
    return required
      ? [{ pointer: pointerTo(name), detail: said(`请填写“${label.zh}”。`, `Please fill in "${label.en}".`) }]
      : [];
  const invisible = invisibleFaults(pointerTo(name), value);
  if (invisible.length > 0) return invisible;
  if (value.length > FIELD_VALUE_MAX_LENGTH)
    return [
      {
        pointer: pointerTo(name),
        detail: said(
          `“${label.zh}”最多 ${FIELD_VALUE_MAX_LENGTH} 个字符。`,
          `"${label.en}" can have ${FIELD_VALUE_MAX_LENGTH} characters at most.`,
        ),
      },
    ];
  if (pattern === undefined || fieldPattern(pattern).test(value)) return [];
  return [
    {
      pointer: pointerTo(name),
      detail: said(
        `“${label.zh}”的格式不对，请检查后重新填写。`,
        `"${label.en}" is not in the right form; please check it.`,
      ),
    },
  ];
}

function tidied(value: string): string {
  return value.normalize('NFKC').trim();
}

/** RFC 6901. */
function pointerTo(name: string): string {
  return `/fields/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
