import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Credentials } from '../../../platform/session/credentials.js';
import { Sessions } from '../../../platform/session/sessions.js';
import type { Account } from '../account.entity.js';
import { normalizedLogin } from '../account-details.js';
import { accountDisabled, wrongCredentials } from '../account-refusals.js';
import { AccountsRepository } from '../accounts.repository.js';

export interface SignedInAccount {
  readonly account: Account;
  readonly token: string;
}

/** Gives a session to whoever knows the password or the access code. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * @param address where the call comes from
   * @throws wrong-credentials (the same, after the same time, when there is no such login), account-disabled (only to
   *   who knows the password), too-many-wrong-tries, sign-in-busy
   */
  async run(typedLogin: string, password: string, address: string): Promise<SignedInAccount> {
    const login = normalizedLogin(typedLogin);
    const lookedUpAt = this.clock.now();
    const account = await this.accounts.byLogin(this.transactions.committed, login);
    const right = await this.credentials.match(account, password, { login, address });

    if (!account || !right) throw wrongCredentials();
    if (account.disabledAt) throw accountDisabled();
    return { account, token: this.sessions.open(account.id, account.role, lookedUpAt) };
  }
}

/** How passport comes to a password: `login` and `password` out of the body. */
@Injectable()
export class SignInStrategy {
  /** Passport keeps one list for the whole process, so each application in it goes by a name of its own. */
  readonly name: string;

  constructor(signIn: SignIn, randomness: Randomness) {
    this.name = `local-${randomness.id()}`;
    const fields = { usernameField: 'login', passwordField: 'password', passReqToCallback: true } as const;
    const strategy = new Strategy(fields, (request, login, password, done) => {
      signIn.run(login, password, request.ip ?? '').then((signedIn) => done(null, signedIn), done);
    });
    passport.use(this.name, strategy as passport.Strategy);
  }
}

/** Lets a request through whose body holds the right login and password; `signedInBy` says whose. */
@Injectable()
export class SignInGuard extends AuthGuard() {
  constructor(strategy: SignInStrategy) {
    super({ defaultStrategy: strategy.name, session: false });
  }
}

/** Only behind SignInGuard. */
export function signedInBy(request: FastifyRequest): SignedInAccount {
  return (request as FastifyRequest & { user: SignedInAccount }).user;
}
