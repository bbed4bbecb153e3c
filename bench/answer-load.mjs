import { connect } from 'node:net';

/** Single choices of the demo's paper: each has the options A to D. */
const FIRST_SINGLE = 21;
const SINGLES = 40;

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Each connection saves one answer after the other for `seconds`; what was acknowledged is noted with its writer.
 *
 * Written on bare sockets: a general load generator costs more processor time a request than the bare server does, and
 * a ceiling that the generator sets would flatter the product.
 * @returns {Promise<{perSecond: number, p50: number, p99: number, saved: number, refused: number}>}
 */
export async function saveAnswers(url, writers, connections, seconds) {
  const latencies = [];
  const counts = { saved: 0, refused: 0 };
  const from = performance.now();
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, (_, index) =>
      keepSaving(url, writers[index % writers.length], until, latencies, counts),
    ),
  );
  const elapsed = (performance.now() - from) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { perSecond: counts.saved / elapsed, p50: at(0.5), p99: at(0.99), ...counts };
}

function keepSaving(url, writer, until, latencies, counts) {
  const { hostname, port } = new URL(url);
  const head =
    `PUT /api/attempts/${writer.attemptId}/answers HTTP/1.1\r\nhost: ${hostname}:${port}\r\n` +
    `content-type: application/json\r\nauthorization: Bearer ${writer.token}\r\ncontent-length: `;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    let received = Buffer.alloc(0);
    let sentAt = 0;
    let n = 0;
    const send = () => {
      writer.seq++;
      n = FIRST_SINGLE + (writer.seq % SINGLES);
      const body = `{"answers":[{"n":${n},"choice":["${'ABCD'[writer.seq % 4]}"],"seq":${writer.seq}}]}`;
      sentAt = performance.now();
      socket.write(`${head}${body.length}\r\n\r\n${body}`);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed a connection')));
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const status = wholeAnswer(received);
      if (status === null) return;
      received = Buffer.alloc(0);
      const now = performance.now();
      latencies.push(now - sentAt);
      if (status === 200) {
        counts.saved++;
        if (writer.seq > (writer.acknowledged.get(n) ?? -1)) writer.acknowledged.set(n, writer.seq);
      } else counts.refused++;
      if (now < until) return send();
      socket.removeAllListeners('close');
      socket.end(resolve);
    });
  });
}

/** The status when the whole answer is there, else null. */
function wholeAnswer(received) {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = received.latin1Slice(0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return received.length >= end + HEAD_END.length + length ? Number(head.slice(9, 12)) : null;
}
