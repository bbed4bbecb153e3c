import { CorrectionJobs } from '../src/features/key-corrections/key-corrections.public.js';
import { VerifyContest } from '../src/features/verification/verification.public.js';
import type { Caller, Reply } from './caller.js';
import type { RunningApp } from './running-app.js';

/** An organizer who corrects keys, and waits until it is done. */
export class CorrectionDesk {
  constructor(
    private readonly running: RunningApp,
    private readonly organizer: Caller,
  ) {}

  rest(): Promise<void> {
    return this.running.app.get(CorrectionJobs, { strict: false }).rest();
  }

  async previewed(slug: string, body: object): Promise<Reply> {
    const path = `/api/contests/${slug}/key-corrections/previews`;
    const made = await this.organizer.post(path, { reason: '题库有误', ...body });
    if (made.status !== 201) throw new Error(`preview: ${made.status} ${JSON.stringify(made.body)}`);
    await this.rest();
    return this.organizer.get(`${path}/${made.body.preview.id}`);
  }

  apply(slug: string, { body }: Reply): Promise<Reply> {
    return this.organizer.post(`/api/contests/${slug}/key-corrections/previews/${body.preview.id}/application`);
  }

  async corrected(slug: string, body: object): Promise<void> {
    const { status, body: answer } = await this.apply(slug, await this.previewed(slug, body));
    if (status !== 200) throw new Error(`application: ${status} ${JSON.stringify(answer)}`);
    await this.rest();
  }

  async differences(slug: string): Promise<unknown> {
    return (await this.running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;
  }
}
