import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionRegistry } from '../../platform/session/session-registry.js';
import { SessionRevocation } from '../../platform/session/session-revocation.entity.js';
import type { Session } from '../../platform/session/session-token.js';
import { Sessions } from '../../platform/session/sessions.js';
import { Account } from './account.entity.js';
import { AccountDirectory } from './account-directory.js';
import { AccountsRepository } from './accounts.repository.js';

/** Global, because the guard of every route asks it whose session it is. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, SessionRevocation])],
  providers: [
    AccountDirectory,
    AccountsRepository,
    Sessions,
    {
      provide: SessionRegistry,
      inject: [Sessions, AccountDirectory],
      useFactory: (sessions: Sessions, directory: AccountDirectory): SessionRegistry => ({
        isRevoked: (session: Session) => sessions.hasEnded(session),
        currentRole: (accountId: string) => directory.roleOf(accountId),
      }),
    },
  ],
  exports: [AccountDirectory, SessionRegistry],
})
export class AccountsModule {}
