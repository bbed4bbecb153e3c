import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets a closing server close: connections without a request under way are ended at once, the others after their last
 * answer. By itself the server would wait for kept-alive connections, and for those that browsers open in advance and
 * never use.
 *
 * @returns what to call when the server begins to close
 */
export function endQuietConnections(server: Server): () => void {
  const underWay = new Map<Socket, number>();
  let closing = false;
  const settle = (socket: Socket, change: number) => {
    const requests = (underWay.get(socket) ?? 0) + change;
    underWay.set(socket, requests);
    if (closing && requests === 0) socket.end();
  };
  server.on('connection', (socket: Socket) => {
    settle(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  // Before the framework's own listener, so that a request is counted before it can be answered.
  server.prependListener('request', ({ socket }: IncomingMessage, reply: ServerResponse) => {
    settle(socket, 1);
    reply.once('close', () => settle(socket, -1));
  });
  return () => {
    closing = true;
    for (const [socket, requests] of underWay) if (requests === 0) socket.end();
  };
}
