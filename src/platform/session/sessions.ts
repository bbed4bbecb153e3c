import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock } from '../chance/clock.js';
import { Randomness } from '../chance/randomness.js';
import { Transactions, type Tx } from '../database/transactions.js';
import { Background } from '../events/background.js';
import { EndedSessions, type Revocation } from './ended-sessions.js';
import type { Role } from './roles.js';
import { SessionRevocation } from './session-revocation.entity.js';
import { type Session, SessionTokens } from './session-token.js';

const DAY = 24 * 60 * 60 * 1000;

/** How long somebody stays signed in, in milliseconds. */
export const SESSION_LIFE = 30 * DAY;

/** How often a process looks for sessions that another process, or the command line, ended. */
const LOOK_EVERY = 1000;

/** How far back it looks: longer than a transaction takes from naming its instant to being seen, and than clocks differ. */
const LOOK_BACK = 60_000;

const FORGET_EVERY = 60 * 60 * 1000;

/** Issues sessions and ends them. What has ended is in the database, and in the memory of every process within a second or so. */
@Injectable()
export class Sessions implements OnModuleInit {
  private readonly ended = new EndedSessions();

  constructor(
    private readonly transactions: Transactions,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
    private readonly background: Background,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.look(new Date(0));
    this.background.every(LOOK_EVERY, 'sessions: look for ended ones', () => this.lookAgain());
    this.background.every(FORGET_EVERY, 'sessions: forget expired ones', () => this.forget());
  }

  /**
   * A signed token that is good for SESSION_LIFE.
   *
   * @param issuedAt when the credentials were looked up, not when they were found to be right: a password that is
   *   reset meanwhile then ends this session too
   */
  open(accountId: string, role: Role, issuedAt: Date): string {
    const expiresAt = new Date(issuedAt.getTime() + SESSION_LIFE);
    return this.tokens.sign({ id: this.randomness.id(), accountId, role, issuedAt, expiresAt });
  }

  /** Ends one session. Resolves when that is durable and this process refuses it. */
  async end({ id, accountId, expiresAt }: Session): Promise<void> {
    await this.transactions.run((tx) =>
      this.store(tx, { accountId, sessionId: id, keptSessionId: null, forgetAt: expiresAt }),
    );
  }

  /** Ends all sessions of an account that were issued until now, except `kept`, once the transaction is durable. */
  async endAll(tx: Tx, accountId: string, kept: Session | null = null): Promise<void> {
    const forgetAt = new Date(this.clock.now().getTime() + SESSION_LIFE);
    await this.store(tx, { accountId, sessionId: null, keptSessionId: kept?.id ?? null, forgetAt });
  }

  hasEnded(session: Session): boolean {
    return this.ended.has(session);
  }

  private async store(tx: Tx, what: Omit<Revocation, 'id' | 'revokedAt'>): Promise<void> {
    const revocation: Revocation = { id: this.randomness.id(), revokedAt: this.clock.now(), ...what };
    await tx.manager.insert(SessionRevocation, revocation);
    tx.afterCommit(() => this.ended.add(revocation));
  }

  private lookAgain(): Promise<void> {
    return this.look(new Date(this.clock.now().getTime() - LOOK_BACK));
  }

  private async look(since: Date): Promise<void> {
    const rows = await this.transactions.committed.manager.find(SessionRevocation, {
      where: { revokedAt: MoreThan(since), forgetAt: MoreThan(this.clock.now()) },
    });
    for (const row of rows) this.ended.add(row);
  }

  private async forget(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run((tx) => tx.manager.delete(SessionRevocation, { forgetAt: LessThanOrEqual(now) }));
    this.ended.forget(now);
  }
}
