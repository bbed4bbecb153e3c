/**
 * Somebody answering: where to send, as whom, and the highest acknowledged `seq` of each question.
 * @typedef {{attemptId: string, token: string, seq: number, acknowledged: Map<number, number>}} Writer
 */

/** @returns {Writer} */
export function newWriter(attemptId, token) {
  return { attemptId, token, seq: 0, acknowledged: new Map() };
}

/**
 * Signs up `count` contestants of the demo contest and starts their attempts.
 * @param {string} url
 * @param {number} count
 * @returns {Promise<Writer[]>}
 */
export async function startWriters(url, count) {
  const writers = [];
  for (let index = 0; index < count; index += 8) {
    const few = Array.from({ length: Math.min(8, count - index) }, (_, i) => startWriter(url, index + i));
    writers.push(...(await Promise.all(few)));
  }
  return writers;
}

async function startWriter(url, index) {
  const token = await enterDemo(url, `writer-${index + 1}`);
  const { attempt } = await post(url, '/api/contests/quality-outline/attempts', token, {});
  return newWriter(attempt.id, token);
}

/**
 * Signs somebody up and enters the demo contest.
 * @param {string} url
 * @param {string} login
 * @returns {Promise<string>} the session's token
 */
export async function enterDemo(url, login) {
  const { token } = await post(url, '/api/accounts', null, { name: '选手', login, password: 'a long enough password' });
  await post(url, '/api/contests/quality-outline/entries', token, {});
  return token;
}

/**
 * Posts JSON; where the server asks to come back later, does so.
 * @returns {Promise<any>} the parsed answer
 */
export async function post(url, path, token, body) {
  for (;;) {
    const reply = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (reply.ok) return reply.json();
    const text = await reply.text();
    if (reply.status !== 503) throw new Error(`POST ${path}: ${reply.status} ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(reply.headers.get('retry-after') ?? 1)));
  }
}

/**
 * Acknowledged answers that the server doesn't show: the number must be 0.
 * @param {string} url
 * @param {Writer[]} writers
 * @returns {Promise<number>}
 */
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
