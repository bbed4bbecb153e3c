import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A cable between a client and a server that can be pulled out and put in again. */
export interface Relay {
  readonly port: number;
  /** Breaks every connection and takes no new one. */
  pull(): void;
  plugIn(): void;
  close(): Promise<void>;
}

export async function relayTo(host: string, port: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let whole = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    keep(near);
    if (!whole) return near.destroy();
    const far = connect(port, host);
    keep(far);
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    pull: () => {
      whole = false;
      breakAll();
    },
    plugIn: () => {
      whole = true;
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}
