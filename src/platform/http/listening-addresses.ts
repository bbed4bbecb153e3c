import { networkInterfaces } from 'node:os';

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** Of the machine's own addresses, how many are told. */
const MOST_ADDRESSES = 2;

/**
 * The addresses under which a server that listens can be opened: on this machine first, then from others in the network.
 *
 * @param host what it listens on: an address or a name of this machine, or all of them
 */
export function listeningAddresses(host: string, port: number): string[] {
  if (!EVERYWHERE.has(host)) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  return ['localhost', ...networkAddresses()].map((name) => `http://${name}:${port}`);
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .slice(0, MOST_ADDRESSES);
}
