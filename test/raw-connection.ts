import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends text as it is, piece by piece, and answers with everything that came back until the connection ended. */
export async function sendRaw(url: string, ...pieces: readonly (string | (() => Promise<unknown>))[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  const answer = text(socket);
  for (const piece of pieces) {
    if (typeof piece === 'string') socket.write(piece);
    else await piece();
  }
  return answer;
}
