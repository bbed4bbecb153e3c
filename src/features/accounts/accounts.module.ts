import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Credentials } from '../../platform/session/credentials.js';
import { PasswordLine } from '../../platform/session/passwords.js';
import { SessionCookie } from '../../platform/session/session-cookie.js';
import { SessionRegistry } from '../../platform/session/session-registry.js';
import { SessionRevocation } from '../../platform/session/session-revocation.entity.js';
import type { Session } from '../../platform/session/session-token.js';
import { Sessions } from '../../platform/session/sessions.js';
import { WrongTries } from '../../platform/session/wrong-tries.js';
import { Account } from './account.entity.js';
import { AccountDirectory } from './account-directory.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsRepository } from './accounts.repository.js';
import { ChangeAccount } from './change-account.js';
import { CodeAccounts } from './signing-in/code-accounts.js';
import { CreateAccount, SignUp } from './create-account.js';
import { FirstAdministrator } from './first-administrator.js';
import { NewcomerAccounts } from './signing-in/newcomer-accounts.js';
import { SessionController } from './signing-in/session.controller.js';
import { ChangePassword, ReplacePassword, ResetPassword } from './set-password.js';
import { SignIn, SignInStrategy } from './signing-in/sign-in.js';

/** What the guard of every route asks about a session. */
const SESSION_REGISTRY = {
  provide: SessionRegistry,
  inject: [Sessions, AccountDirectory],
  useFactory: (sessions: Sessions, directory: AccountDirectory): SessionRegistry => ({
    isRevoked: (session: Session) => sessions.hasEnded(session),
    currentRole: (accountId: string) => directory.roleOf(accountId),
  }),
};

/** Global because of the guard: it belongs to the platform, which imports no feature. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, SessionRevocation])],
  controllers: [AccountsController, SessionController],
  providers: [
    SESSION_REGISTRY,
    { provide: PasswordLine, useFactory: () => new PasswordLine() },
    { provide: WrongTries, useFactory: () => new WrongTries() },
    Credentials,
    SessionCookie,
    Sessions,
    AccountDirectory,
    AccountsRepository,
    ChangeAccount,
    ChangePassword,
    CodeAccounts,
    CreateAccount,
    FirstAdministrator,
    NewcomerAccounts,
    ReplacePassword,
    ResetPassword,
    SignIn,
    SignInStrategy,
    SignUp,
  ],
  exports: [
    AccountDirectory,
    CodeAccounts,
    CreateAccount,
    FirstAdministrator,
    NewcomerAccounts,
    ResetPassword,
    SessionCookie,
    SessionRegistry,
  ],
})
export class AccountsModule {}
