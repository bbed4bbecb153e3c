import { type Contest, ContestCatalogue, MarkCompeted } from '../src/features/contests/contests.public.js';
import { Transactions } from '../src/platform/database/transactions.js';
import type { Reply } from './caller.js';
import { EXAMPLE_BANK, exampleWith } from './example-contest.js';
import { type Actors, signUpEveryRole } from './people.js';
import { type RunningApp, startApp } from './running-app.js';

/** An organizer's desk in a running application that has the bank `example`; it is 20 August 2012 there. */
export class ContestOffice {
  private constructor(
    readonly running: RunningApp,
    readonly actors: Actors,
  ) {}

  static async open(): Promise<ContestOffice> {
    const running = await startApp({ now: '2012-08-20T09:00:00+08:00' });
    const office = new ContestOffice(running, await signUpEveryRole(running));
    await office.loadBank(EXAMPLE_BANK);
    return office;
  }

  get catalogue(): ContestCatalogue {
    return this.running.app.get(ContestCatalogue, { strict: false });
  }

  async loadBank(yaml: string): Promise<void> {
    const headers = { 'content-type': 'application/yaml' };
    const reply = await this.actors.organizer.post('/api/banks/example/imports?format=yaml', undefined, {
      raw: yaml,
      headers,
    });
    if (reply.status !== 200) throw new Error(`import: ${reply.status} ${JSON.stringify(reply.body)}`);
  }

  /** The example document under a slug of its own, with other values at some JSON pointers. */
  apply(slug: string, changes: Record<string, unknown> = {}, query = ''): Promise<Reply> {
    const document = exampleWith({ '/slug': slug, ...changes });
    return this.actors.organizer.put(`/api/contests/${slug}/document${query}`, document);
  }

  publish(slug: string): Promise<Reply> {
    return this.actors.organizer.post(`/api/contests/${slug}/publication`);
  }

  /** What the start of an attempt tells the contest, under the document as it was read. */
  async compete({ id, current }: Contest): Promise<void> {
    const { app } = this.running;
    await app.get(Transactions).run((tx) => app.get(MarkCompeted, { strict: false }).run(tx, id, current.id));
  }

  /** The numbers of a contest's versions, and what the audit log says was done to it. */
  async rowsOf(slug: string): Promise<{ versions: unknown[]; acts: unknown[] }> {
    const versions = await this.running.sql(
      'SELECT v.number FROM contest_version v JOIN contest c ON c.id = v.contest_id WHERE c.slug = ? ORDER BY v.number',
      [slug],
    );
    const acts = await this.running.sql(
      'SELECT a.action FROM audit_event a JOIN contest c ON c.id = a.subject_id WHERE c.slug = ? ORDER BY a.id',
      [slug],
    );
    return { versions: versions.map(({ number }) => number), acts: acts.map(({ action }) => action) };
  }
}

export function pointersOf({ body }: Reply): string[] {
  return (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
}
