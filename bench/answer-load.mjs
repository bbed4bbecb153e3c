import autocannon from 'autocannon';

/** Questions on the demo's paper whose options are A to D or more: the single choices. */
const FIRST_SINGLE = 21;
const SINGLES = 40;

/**
 * Each connection saves one answer after the other for `seconds`; what was acknowledged is noted with its writer.
 * @returns {Promise<{perSecond: number, p50: number, p99: number, saved: number, refused: number}>}
 */
export async function saveAnswers(url, writers, connections, seconds) {
  let next = 0;
  let saved = 0;
  let refused = 0;
  const latencies = [];
  await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      const writer = writers[next++ % writers.length];
      let pending = advance(client, writer);
      client.on('response', (status, _bytes, milliseconds) => {
        latencies.push(milliseconds);
        if (status === 200) {
          saved++;
          writer.acknowledged.set(pending.n, Math.max(pending.seq, writer.acknowledged.get(pending.n) ?? 0));
        } else refused++;
        pending = advance(client, writer);
      });
    },
  });
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { perSecond: saved / seconds, p50: at(0.5), p99: at(0.99), saved, refused };
}

function advance(client, writer) {
  writer.seq++;
  const n = FIRST_SINGLE + (writer.seq % SINGLES);
  const choice = ['A', 'B', 'C', 'D'][writer.seq % 4];
  client.setRequests([
    {
      method: 'PUT',
      path: `/api/attempts/${writer.attemptId}/answers`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
      body: `{"answers":[{"n":${n},"choice":["${choice}"],"seq":${writer.seq}}]}`,
    },
  ]);
  return { n, seq: writer.seq };
}
