import { Body, Controller, Delete, Get, Header, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { Describe } from '../../../platform/http/describe.js';
import { SessionCookie } from '../../../platform/session/session-cookie.js';
import { signInBusy, tooManyWrongTries } from '../../../platform/session/session-refusals.js';
import { Sessions } from '../../../platform/session/sessions.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import { AccountDirectory } from '../account-directory.js';
import { accountDisabled, loginTaken, wrongCredentials, wrongCurrentPassword } from '../account-refusals.js';
import * as wire from '../accounts.wire.js';
import { ChangePassword } from '../set-password.js';
import { type SignedInAccount, signedInBy, SignInGuard } from './sign-in.js';
import { SignUp } from '../create-account.js';

/** One's own account: signing up, in and out. */
@Controller('api')
export class SessionController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly signUp: SignUp,
    private readonly changePassword: ChangePassword,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('accounts')
  @Allow('anyone')
  @Header('cache-control', 'no-store')
  @Describe({
    summary: 'Signs up, and in',
    body: wire.SignUpWire,
    answers: { 201: wire.SignedInWire },
    refusals: [loginTaken, signInBusy],
  })
  async create(@Body() body: Static<typeof wire.SignUpWire>, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.welcome(await this.signUp.run(body), reply);
  }

  @Post('session')
  @Allow('anyone')
  @UseGuards(SignInGuard)
  @Header('cache-control', 'no-store')
  @Describe({
    summary: 'Signs in with login and password, or with login and access code',
    body: wire.SignInWire,
    answers: { 200: wire.SignedInWire },
    refusals: [wrongCredentials, accountDisabled, tooManyWrongTries, signInBusy],
  })
  open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.welcome(signedInBy(request), reply);
  }

  @Delete('session')
  @Allow('contestant')
  @Describe({ summary: 'Signs out: the token is dead afterwards', answers: { 204: null } })
  async close(@SignedIn() person: Person, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(person.session);
    this.cookie.clear(reply);
  }

  @Get('account')
  @Allow('contestant')
  @Header('cache-control', 'no-store')
  @Describe({ summary: 'Who is signed in', answers: { 200: wire.OwnAccountWire } })
  async read(@SignedIn() person: Person) {
    return { account: wire.accountToWire(await this.directory.byId(person.id)) };
  }

  @Put('account/password')
  @Allow('contestant')
  @Describe({
    summary: 'Sets a new password and ends all other sessions of the account',
    body: wire.ChangedPasswordWire,
    answers: { 204: null },
    refusals: [wrongCurrentPassword, tooManyWrongTries, signInBusy],
  })
  async change(@Body() body: Static<typeof wire.ChangedPasswordWire>, @SignedIn() person: Person) {
    await this.changePassword.run(person, body.current, body.next);
  }

  private welcome({ account, token }: SignedInAccount, reply: FastifyReply): Static<typeof wire.SignedInWire> {
    this.cookie.set(reply, token);
    return { account: wire.accountToWire(account), token };
  }
}
