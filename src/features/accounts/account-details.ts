import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Fault } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';
import { type LengthBounds, lengthFaults } from '../../platform/http/text-length.js';

/** In characters, after normalization. */
export const NAME_LENGTH: LengthBounds = { least: 1, most: 40 };
export const LOGIN_LENGTH: LengthBounds = { least: 2, most: 80 };

/**
 * Control and invisible characters, broken halves of characters, line separators. Characters that Unicode leaves to
 * private use or that are newer than this program are allowed: rare family names are written with them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const PHONE_NUMBER = /^\+?\d{5,}$/;

/**
 * What a typed login is stored and looked up as: people type the same one with capitals, with the full-width digits of
 * a Chinese keyboard, and phone numbers in groups. Doing it twice changes nothing.
 *
 * `１３８ 0013 8000` → `13800138000`; ` Li Na ` → `li na`
 */
export function normalizedLogin(typed: string): string {
  const plain = onOneLine(typed.normalize('NFKC').toLowerCase().normalize('NFKC'));
  const together = plain.replaceAll(' ', '');
  return PHONE_NUMBER.test(together) ? together : plain;
}

export interface AccountDetails {
  readonly name: string;
  readonly login: string;
}

/** Name and login as they are stored. @throws invalid-request with every fault, by field */
export function checkedDetails(typed: AccountDetails): AccountDetails {
  const name = onOneLine(typed.name.normalize('NFC'));
  const login = normalizedLogin(typed.login);
  const faults = [...faultsOf('/name', name, NAME_LENGTH), ...faultsOf('/login', login, LOGIN_LENGTH)];
  if (faults.length > 0) throw invalidRequest(faults);
  return { name, login };
}

function faultsOf(pointer: string, text: string, bounds: LengthBounds): Fault[] {
  if (!INVISIBLE.test(text)) return lengthFaults(pointer, text, bounds);
  const detail = said(
    '含有看不见的特殊字符，请删掉后重新输入。',
    'This contains invisible special characters; please delete it and type it again.',
  );
  return [{ pointer, detail }];
}

/** Without space around, and with one plain space for any within. */
function onOneLine(text: string): string {
  return text.trim().replace(/\p{Zs}+/gu, ' ');
}
