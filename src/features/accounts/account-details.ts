import { invisibleFaults } from '../../platform/http/invisible-characters.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Fault } from '../../platform/http/refusal.js';
import { type LengthBounds, lengthFaults } from '../../platform/http/text-length.js';

/** In characters, after normalization. */
export const NAME_LENGTH: LengthBounds = { least: 1, most: 40 };
export const LOGIN_LENGTH: LengthBounds = { least: 2, most: 80 };

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
  const invisible = invisibleFaults(pointer, text);
  return invisible.length > 0 ? invisible : lengthFaults(pointer, text, bounds);
}

/** Without space around, and with one plain space for any within. */
function onOneLine(text: string): string {
  return text.trim().replace(/\p{Zs}+/gu, ' ');
}
