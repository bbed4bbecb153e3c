import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { signInBusy } from '../../platform/session/session-refusals.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { AccountDirectory } from './account-directory.js';
import { accountNotFound, lastAdministrator, loginTaken } from './account-refusals.js';
import * as wire from './accounts.wire.js';
import { ChangeAccount } from './change-account.js';
import { CreateAccount } from './create-account.js';
import { ResetPassword } from './set-password.js';

/** Accounts of others, for administrators. */
@Controller('api/accounts')
@Allow('administrator')
export class AccountsController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly createAccount: CreateAccount,
    private readonly changeAccount: ChangeAccount,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Get()
  @Describe({
    summary: 'Accounts, newest first',
    query: wire.AccountQueryWire,
    answers: { 200: wire.AccountPageWire },
  })
  async list(@Query() { search, role, after, limit = wire.USUAL_PAGE }: Static<typeof wire.AccountQueryWire>) {
    return wire.pageToWire(await this.directory.page({ search, role }, { after, limit }));
  }

  @Post('appointed')
  @Describe({
    summary: 'Makes an account with a role for somebody else, who is not signed in by it',
    body: wire.AppointmentWire,
    answers: { 201: wire.ManagedWithPasswordWire },
    refusals: [loginTaken, signInBusy],
  })
  async appoint(@Body() body: Static<typeof wire.AppointmentWire>, @SignedIn() person: Person) {
    const { account, generatedPassword } = await this.createAccount.run(body, person);
    return { account: wire.managedToWire(account), password: generatedPassword };
  }

  @Put(':id/role')
  @Describe({
    summary: 'Gives an account another role and ends its sessions: the new role comes with the next sign-in',
    params: wire.AccountIdWire,
    body: wire.RoleWire,
    answers: { 200: wire.ManagedWire },
    refusals: [accountNotFound, lastAdministrator],
  })
  async changeRole(@Param('id') id: string, @Body() body: Static<typeof wire.RoleWire>, @SignedIn() person: Person) {
    return { account: wire.managedToWire(await this.changeAccount.run(id, { role: body.role }, person)) };
  }

  @Put(':id/disabled')
  @Describe({
    summary: 'Disables an account and ends its sessions, or enables it again',
    params: wire.AccountIdWire,
    body: wire.DisabledWire,
    answers: { 200: wire.ManagedWire },
    refusals: [accountNotFound, lastAdministrator],
  })
  async disable(@Param('id') id: string, @Body() body: Static<typeof wire.DisabledWire>, @SignedIn() person: Person) {
    return { account: wire.managedToWire(await this.changeAccount.run(id, { disabled: body.disabled }, person)) };
  }

  @Put(':id/password')
  @Describe({
    summary: 'Sets a new password, made up if none is given, and ends all sessions of the account',
    params: wire.AccountIdWire,
    body: wire.ResetPasswordWire,
    answers: { 200: wire.ManagedWithPasswordWire },
    refusals: [accountNotFound, signInBusy],
  })
  async reset(
    @Param('id') id: string,
    @Body() body: Static<typeof wire.ResetPasswordWire>,
    @SignedIn() person: Person,
  ) {
    const { account, generatedPassword } = await this.resetPassword.run({ id }, body.password, person);
    return { account: wire.managedToWire(account), password: generatedPassword };
  }
}
