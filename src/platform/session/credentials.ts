import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Randomness } from '../chance/randomness.js';
import { checkLength } from '../http/text-length.js';
import { PASSWORD_LENGTH } from '../settings/password-length.js';
import { PasswordLine } from './passwords.js';
import { WrongTries } from './wrong-tries.js';

/** In characters, as typed on a plain keyboard (NFKC). */
const ACCESS_CODE_LENGTH = { least: 12, most: 128 };

/** What is kept of the secrets that somebody signs in with. */
export interface StoredCredentials {
  /** Argon2id in PHC form; null: no password. */
  readonly passwordHash: string | null;
  /** SHA-256 in hexadecimal; null: no access code. */
  readonly accessCodeHash: string | null;
}

export interface NewCredentials {
  readonly stored: StoredCredentials;
  /** The password that was made up, to be shown once; null when a secret was given. */
  readonly generatedPassword: string | null;
}

/** Turns the secrets that people sign in with into what is stored, and compares them with it. */
@Injectable()
export class Credentials {
  constructor(
    private readonly passwords: PasswordLine,
    private readonly wrongTries: WrongTries,
    private readonly randomness: Randomness,
  ) {}

  /**
   * Without a password and without an access code a password is made up.
   *
   * @throws invalid-request pointing at `/password` or `/accessCode`; sign-in-busy
   */
  async make({ password, accessCode }: Given, pointer = '/password'): Promise<NewCredentials> {
    if (password !== undefined) checkLength(pointer, password.normalize('NFKC'), PASSWORD_LENGTH);
    if (accessCode !== undefined) checkLength('/accessCode', plainCode(accessCode), ACCESS_CODE_LENGTH);

    const generatedPassword = password === undefined && accessCode === undefined ? this.readablePassword() : null;
    const toHash = password ?? generatedPassword;
    return {
      stored: {
        passwordHash: toHash === null ? null : await this.passwords.hash(toHash),
        accessCodeHash: accessCode === undefined ? null : accessCodeHash(accessCode),
      },
      generatedPassword,
    };
  }

  /**
   * Whether `typed` is the password or the access code of the account with this login. Where there is no account
   * (null) it takes as long as a wrong password, so that the time says nothing about who has one. Wrong ones are
   * counted by login and address.
   *
   * @throws too-many-wrong-tries, sign-in-busy
   */
  async match(
    stored: StoredCredentials | null,
    typed: string,
    from: { login: string; address: string },
  ): Promise<boolean> {
    const right = await this.wrongTries.watch(from.login, from.address, async () =>
      (await this.isRight(stored, typed)) ? true : null,
    );
    return right ?? false;
  }

  private async isRight(stored: StoredCredentials | null, typed: string): Promise<boolean> {
    if (stored && isAccessCode(typed, stored.accessCodeHash)) return true;
    return this.passwords.verify(stored?.passwordHash ?? null, typed);
  }

  /** Twelve unmistakable characters in groups of four (59 bits), to be read out or copied from paper once. */
  private readablePassword(): string {
    return this.randomness.code(12).replace(/(.{4})(?=.)/g, '$1-');
  }
}

interface Given {
  readonly password?: string | undefined;
  /** Long and random: a fast hash protects it well enough, and a whole roster can sign in in the same minute. */
  readonly accessCode?: string | undefined;
}

function isAccessCode(typed: string, hash: string | null): boolean {
  return hash !== null && timingSafeEqual(codeHash(typed), Buffer.from(hash, 'hex'));
}

/** What is kept of an access code: SHA-256 in hexadecimal, however it is typed. */
export function accessCodeHash(code: string): string {
  return codeHash(code).toString('hex');
}

function codeHash(code: string): Buffer {
  return createHash('sha256').update(plainCode(code)).digest();
}

/** Copied from paper, a code may be typed in small letters and in groups. */
function plainCode(code: string): string {
  return code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}
