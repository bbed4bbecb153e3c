import autocannon from 'autocannon';

/** Questions on the demo's paper whose options are A to D or more: the single choices. */
const FIRST_SINGLE = 21;
const SINGLES = 40;

/** Somebody answering: where to send, as whom, and the highest acknowledged `seq` of each question. */
export function newWriter(attemptId, token) {
  return { attemptId, token, seq: 0, acknowledged: new Map() };
}

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
  client.setRequest({
    method: 'PUT',
    path: `/api/attempts/${writer.attemptId}/answers`,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
    body: `{"answers":[{"n":${n},"choice":["${choice}"],"seq":${writer.seq}}]}`,
  });
  return { n, seq: writer.seq };
}

/** Signs up `count` contestants of the demo contest and starts their attempts. */
export async function startWriters(url, count) {
  const writers = [];
  for (let index = 0; index < count; index += 8)
    writers.push(...(await Promise.all(Array.from({ length: Math.min(8, count - index) }, (_, i) => startWriter(url, index + i)))));
  return writers;
}

async function startWriter(url, index) {
  const { token } = await post(url, '/api/accounts', null, {
    name: `选手 ${index + 1}`,
    login: `bench-${index + 1}`,
    password: 'a long enough password',
  });
  await post(url, '/api/contests/quality-outline/entries', token, {});
  const { attempt } = await post(url, '/api/contests/quality-outline/attempts', token, {});
  return newWriter(attempt.id, token);
}

async function post(url, path, token, body) {
  const reply = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`POST ${path}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}

/** Acknowledged answers that the server doesn't show: the number must be 0. */
export async function lostAnswers(url, writers) {
  let lost = 0;
  for (const { attemptId, token, acknowledged } of writers) {
    const reply = await fetch(`${url}/api/attempts/${attemptId}`, { headers: { authorization: `Bearer ${token}` } });
    const { answers } = await reply.json();
    const stands = new Map(answers.map(({ n, seq }) => [n, seq]));
    for (const [n, seq] of acknowledged) if (!((stands.get(n) ?? -1) >= seq)) lost++;
  }
  return lost;
}
