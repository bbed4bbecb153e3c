import type { DeviceStore, KeptAnswer } from './device-store.ts';

export interface SentAnswer {
  readonly n: number;
  readonly choice: readonly string[];
  readonly seq: number;
}

/** How sending ended. `saved` is what stands on the server for each question that was sent. */
export type Sending =
  | { readonly end: 'saved'; readonly saved: readonly { readonly n: number; readonly seq: number }[] }
  /** Nobody answered; or the server did, and can't now: it may ask to come back in `retryAfterMs`. */
  | { readonly end: 'unreachable' }
  | { readonly end: 'busy'; readonly retryAfterMs?: number }
  | { readonly end: 'signed-out' }
  /** Somebody is signed in whose attempt this is not. */
  | { readonly end: 'not-yours' }
  | { readonly end: 'closed' }
  /** `of`: the questions whose answers are to blame; the others were not saved either. None: all that is sent from here. */
  | { readonly end: 'refused'; readonly of?: readonly number[] };

/**
 * What the sign beside the answers says. `saved` is said only of what the server has acknowledged, and `none` before
 * anything was answered.
 */
export type SavedState = 'none' | 'saved' | 'saving' | 'offline' | 'busy' | Stopped;

/** Why nothing is sent any more. The first two end when the right person signs in. */
type Stopped = 'signed-out' | 'not-yours' | 'closed' | 'refused';

export interface Surroundings {
  send(answers: readonly SentAnswer[]): Promise<Sending>;
  /** The server's time in milliseconds: `seq` begins there, so that a later answer on another device is higher. */
  now(): number;
  /** Something changed that is shown. */
  changed(): void;
  /** Another device or tab has saved something newer: what stands has to be fetched. */
  overtaken(): void;
}

/** Changes within this time go together, in milliseconds. */
const TOGETHER = 800;

/** Nobody who keeps tapping waits longer than this for the first to be sent. */
const LONGEST_WAIT = 3000;

/** What another tab hasn't got saved after this long is sent from here. */
const SOMEBODY_ELSES = 6000;

const BACKOFF = [1000, 2000, 4000, 8000, 15_000];

/**
 * Keeps every answer: on the device first, then sent with a `seq` that grows, and sent again until the server has
 * acknowledged it.
 */
export class AnswerKeeper {
  private readonly answers = new Map<number, KeptAnswer>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstUnsentAt: number | null = null;
  private underWay: Promise<void> | null = null;
  private failures = 0;
  private lastFailure: 'offline' | 'busy' = 'offline';
  /** By question, the `seq` of the answer that the server won't have: sent no more until something else is chosen. */
  private readonly refusals = new Map<number, number>();
  private stopped: Stopped | null = null;
  private readonly unkept = new Set<number>();

  constructor(
    private readonly device: DeviceStore,
    private readonly surroundings: Surroundings,
  ) {
    for (const [n, answer] of device.all()) this.answers.set(n, answer);
  }

  /**
   * Takes over what the server has, wherever this device has nothing newer; and sends what it has. An answer that was
   * acknowledged once and isn't there, as after a server was set back to a copy, is sent again and not called saved.
   */
  meet(standing: readonly { readonly n: number; readonly choice: readonly string[]; readonly seq: number }[]): void {
    for (const { n, choice, seq } of standing) {
      const own = this.answers.get(n);
      if (!own || own.seq <= seq) this.note(n, { choice, seq, saved: true });
    }
    const seqs = new Map(standing.map(({ n, seq }) => [n, seq]));
    for (const [n, own] of this.answers) {
      if (own.saved && own.seq > (seqs.get(n) ?? -Infinity)) this.note(n, { ...own, saved: false });
    }
    this.failures = 0;
    if (this.unsent().length > 0) this.sendIn(0);
    this.surroundings.changed();
  }

  /** Takes over what another tab has kept on this device. It sends that itself; should it be gone, this one does. */
  adopt(n: number, answer: KeptAnswer): void {
    const own = this.answers.get(n);
    if (own && (own.seq > answer.seq || (own.seq === answer.seq && own.saved))) return;
    this.answers.set(n, answer);
    if (!answer.saved && this.timer === undefined) this.sendIn(SOMEBODY_ELSES);
    this.surroundings.changed();
  }

  choiceOf(n: number): readonly string[] {
    return this.answers.get(n)?.choice ?? [];
  }

  choose(n: number, choice: readonly string[]): void {
    const seq = Math.max(Math.floor(this.surroundings.now()), (this.answers.get(n)?.seq ?? 0) + 1);
    this.note(n, { choice: [...choice], seq, saved: false });
    this.firstUnsentAt ??= this.surroundings.now();
    const waited = this.surroundings.now() - this.firstUnsentAt;
    this.sendIn(Math.max(0, Math.min(TOGETHER, LONGEST_WAIT - waited)));
    this.surroundings.changed();
  }

  get state(): SavedState {
    if (this.stopped) return this.stopped;
    if (this.unsent().length > 0) return this.failures > 0 ? this.lastFailure : 'saving';
    if (this.refused().length > 0) return 'refused';
    return this.answers.size > 0 ? 'saved' : 'none';
  }

  /** Whether all that isn't saved is on the device; else it is safe only when it is saved. */
  get keepsOnDevice(): boolean {
    return this.unsaved().every((n) => !this.unkept.has(n));
  }

  /** Numbers of the questions whose answers the server has not acknowledged. */
  unsaved(): number[] {
    return [...this.answers].filter(([, { saved }]) => !saved).map(([n]) => n);
  }

  /** Those of them whose answers the server won't have as they are; they stay on the device. */
  refused(): number[] {
    return this.unsaved().filter((n) => this.refusals.get(n) === this.answers.get(n)?.seq);
  }

  /** Sends what isn't saved now, instead of when its time comes. Resolves when that was tried. */
  async flush(): Promise<void> {
    this.cancel();
    while (this.underWay) await this.underWay;
    if (this.stopped || this.unsent().length === 0) return;
    this.underWay = this.send().finally(() => (this.underWay = null));
    await this.underWay;
  }

  /** The page may be gone in a moment: sends what isn't saved without waiting for what is on its way. */
  async hurry(): Promise<void> {
    this.cancel();
    if (!this.stopped && this.unsent().length > 0) await this.send();
  }

  /** Another request than saving was refused for who is signed in. */
  lock(why: 'signed-out' | 'not-yours'): void {
    this.cancel();
    this.stopped ??= why;
    this.surroundings.changed();
  }

  /** Somebody has signed in again. */
  async resume(): Promise<void> {
    if (this.stopped === 'closed') return;
    this.stopped = null;
    this.failures = 0;
    await this.flush();
    this.surroundings.changed();
  }

  /** No more sending; what is kept stays. */
  stop(): void {
    this.cancel();
    this.stopped = 'closed';
  }

  private unsent(): number[] {
    const refused = this.refused();
    return this.unsaved().filter((n) => !refused.includes(n));
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private note(n: number, answer: KeptAnswer): void {
    this.answers.set(n, answer);
    if (this.device.keep(n, answer)) this.unkept.delete(n);
    else this.unkept.add(n);
  }

  private sendIn(milliseconds: number): void {
    if (this.stopped) return;
    this.cancel();
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    this.firstUnsentAt = null;
    const sent = this.unsent().map((n) => ({ n, ...this.pick(n) }));
    const sending = await this.surroundings.send(sent);
    if (sending.end === 'saved') this.acknowledge(sending.saved);
    else if (sending.end === 'unreachable') this.tryAgain('offline');
    else if (sending.end === 'busy') this.tryAgain('busy', sending.retryAfterMs);
    else if (sending.end === 'refused' && sending.of) await this.setAside(sent, sending.of);
    else this.stopped ??= sending.end;
    this.surroundings.changed();
  }

  private pick(n: number): { choice: readonly string[]; seq: number } {
    const { choice, seq } = this.answers.get(n) as KeptAnswer;
    return { choice, seq };
  }

  private acknowledge(saved: readonly { readonly n: number; readonly seq: number }[]): void {
    this.failures = 0;
    let overtaken = false;
    for (const { n, seq } of saved) {
      const own = this.answers.get(n);
      if (!own) continue;
      if (own.seq === seq) this.note(n, { ...own, saved: true });
      else if (own.seq < seq) overtaken = true;
    }
    if (overtaken) this.surroundings.overtaken();
    if (this.unsent().length > 0) this.sendIn(overtaken ? LONGEST_WAIT : TOGETHER);
  }

  /** One bad answer doesn't keep the others from being saved: those go at once. */
  private async setAside(sent: readonly SentAnswer[], refused: readonly number[]): Promise<void> {
    this.failures = 0;
    for (const { n, seq } of sent) if (refused.includes(n)) this.refusals.set(n, seq);
    if (this.unsent().length > 0) await this.send();
  }

  private tryAgain(why: 'offline' | 'busy', retryAfterMs?: number): void {
    const pause = BACKOFF[Math.min(this.failures, BACKOFF.length - 1)] ?? 0;
    this.lastFailure = why;
    this.failures += 1;
    this.sendIn(Math.max(pause, retryAfterMs ?? 0));
  }
}
