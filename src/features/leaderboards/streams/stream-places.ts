import { networkOf } from '../../../platform/session/wrong-tries.js';
import { tooManyStreams } from '../leaderboard-refusals.js';

export interface StreamLimits {
  /** Wide, since a whole company or school may sit behind one address. */
  readonly perNetwork: number;
  /** Each holds a connection for hours; boards can be read again and again without one. */
  readonly inAll: number;
}

const USUAL: StreamLimits = { perNetwork: 200, inAll: 5000 };

/** How many streams are open at once, in this process. */
export class StreamPlaces {
  private readonly taken = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: StreamLimits = USUAL) {}

  /**
   * @returns what gives the place back, however often it is called
   * @throws too-many-streams
   */
  take(address: string): () => void {
    const network = networkOf(address);
    const there = this.taken.get(network) ?? 0;
    if (this.all >= this.limits.inAll || there >= this.limits.perNetwork) throw tooManyStreams();
    this.all += 1;
    this.taken.set(network, there + 1);
    let held = true;
    return () => {
      if (held) this.giveBack(network);
      held = false;
    };
  }

  private giveBack(network: string): void {
    this.all -= 1;
    const there = (this.taken.get(network) ?? 1) - 1;
    if (there === 0) this.taken.delete(network);
    else this.taken.set(network, there);
  }
}
